import java.util.List;

/** The main line of a life cycle: what a record in one of its states has behind it. */
record Stages(List<String> states) {

  static Stages of(String... states) {
    return new Stages(List.of(states));
  }

  /** The value when a record in this state has reached the stage, else nothing. */
  Object from(String stage, String state, Object value) {
    return reached(stage, state) ? value : "";
  }

  boolean reached(String stage, String state) {
    return states.indexOf(state) >= states.indexOf(stage);
  }

  /** States in turn, so that each occurs. */
  String turn(int number) {
    return states.get(Math.floorMod(number, states.size()));
  }
}
