/**
 * Well-formed credit codes (check characters of GB 32100 and GB 11714) that no organisation has: their
 * division code 990429 is not assigned.
 */
final class CreditCode {
  private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String DIVISION = "990429";
  private static final int[] ORGANISATION = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final int[] WHOLE = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

  private CreditCode() {}

  /**
   * A code.
   *
   * @param kind authority and kind of organisation, two characters: 91 firms, 93 cooperatives, 54 village committees …
   * @param serial number among the organisations of that kind
   */
  static String of(String kind, int serial) {
    String own = String.format("%08d", serial);
    int sum = 0;
    for (int i = 0; i < ORGANISATION.length; i++) {
      sum += (own.charAt(i) - '0') * ORGANISATION[i];
    }
    int check = 11 - sum % 11;
    String body = kind + DIVISION + own + (check == 10 ? "X" : check == 11 ? "0" : String.valueOf(check));
    int total = 0;
    for (int i = 0; i < WHOLE.length; i++) {
      total += SIGNS.indexOf(body.charAt(i)) * WHOLE[i];
    }
    return body + SIGNS.charAt((31 - total % 31) % 31);
  }
}
