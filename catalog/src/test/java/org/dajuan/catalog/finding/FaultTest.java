package org.dajuan.catalog.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.dajuan.catalog.word.Localized;
import org.junit.jupiter.api.Test;

/** FEATURE: a fault's words are filled with named values, which the finding keeps in order. */
class FaultTest {

  private static final Place HERE = new Place.InFile("a.csv", 2, 5);

  private enum RoadFaults implements Fault {
    TOO_LONG(
        FaultText.error(
            "“{road}”长{length}，超过{limit}。",
            "{road} is {length} long, more than {limit}.",
            "请写成 {if 长}，至多{limit}。",
            "Write {if long}, at most {limit}.")),
    GUESSED(FaultText.warning("是{name}？。", "Is it {name}?.", "", ""));

    private final FaultText text;

    RoadFaults(FaultText text) {
      this.text = text;
    }

    @Override
    public FaultText text() {
      return text;
    }
  }

  @Test
  void codeIsTheNameOfTheConstant() {
    assertThat(RoadFaults.TOO_LONG.code()).isEqualTo("too_long");
  }

  @Test
  void valuesStandInTheOrderInWhichTheyWereNamed() {
    Finding finding = RoadFaults.TOO_LONG.at(HERE, "road", "G1", "limit", 9, "length", 12, "z", 0);
    assertThat(finding.values().toString()).isEqualTo("{road=G1, limit=9, length=12, z=0}");
    assertThat(finding.values().keySet().toArray()).containsExactly("road", "limit", "length", "z");
  }

  @Test
  void wordsAreFilledInBothLanguages() {
    Finding finding =
        RoadFaults.TOO_LONG.at(
            HERE, "road", new Localized("国道", "the highway"), "length", 12, "limit", 9);
    assertThat(finding.message().zh()).isEqualTo("“国道”长12，超过9。");
    assertThat(finding.line())
        .isEqualTo("a.csv:2:5: the highway is 12 long, more than 9. Write {if long}, at most 9.");
    assertThat(finding.values()).containsEntry("road", "the highway");
  }

  @Test
  void bracesWithinAValueAreNoNames() {
    Finding finding = RoadFaults.TOO_LONG.at(HERE, "road", "{limit}", "length", "{", "limit", 9);
    assertThat(finding.message().en()).isEqualTo("{limit} is { long, more than 9.");
  }

  @Test
  void nameWithoutValueStays() {
    assertThat(RoadFaults.TOO_LONG.with("road", "G1").message().en())
        .isEqualTo("G1 is {length} long, more than {limit}.");
  }

  @Test
  void questionBringsItsOwnMark() {
    Finding finding = RoadFaults.GUESSED.at(HERE, "name", "G2");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.line()).isEqualTo("a.csv:2:5: Is it G2?");
  }
}
