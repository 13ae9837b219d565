package org.dajuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** FEATURE: an entry has exactly one form in bytes. */
class EntryTest {

  private static final Hash COMMITMENT = Commitment.of(new byte[32], "{}");
  private static final Entry EXAMPLE =
      new Entry(
          41,
          Instant.parse("2023-11-02T08:30:00Z"),
          "clerk-hanbei",
          "create",
          "village_works",
          "018bb1c4-6f00-7000-8000-000000000001",
          1,
          COMMITMENT);

  @Test
  void theFormIsNineLines() {
    assertThat(EXAMPLE.leafText())
        .isEqualTo(
            """
            dajuan-entry/v1
            41
            2023-11-02T08:30:00.000000Z
            clerk-hanbei
            create
            village_works
            018bb1c4-6f00-7000-8000-000000000001
            1
            +xY0xObNSx8a/jzi1u8ID3rF0fNX1yOtTfyngnM7Yts=
            """);
    assertThat(Entry.parse(EXAMPLE.leafBytes())).isEqualTo(EXAMPLE);
  }

  @Test
  void anyChangedOrMissingOrAddedByteGivesAnotherEntryOrNone() {
    byte[] leaf = EXAMPLE.leafBytes();
    for (int i = 0; i < leaf.length; i++) {
      byte[] changed = leaf.clone();
      changed[i] ^= 1;
      assertNotTheExample(changed);
      byte[] shortened = new byte[leaf.length - 1];
      System.arraycopy(leaf, 0, shortened, 0, i);
      System.arraycopy(leaf, i + 1, shortened, i, leaf.length - 1 - i);
      assertNotTheExample(shortened);
    }
  }

  private static void assertNotTheExample(byte[] leaf) {
    try {
      Entry other = Entry.parse(leaf);
      assertThat(other).isNotEqualTo(EXAMPLE);
      assertThat(other.leafBytes()).isEqualTo(leaf);
    } catch (LedgerFormatException refused) {
      assertThat(refused).hasMessageMatching("(?s).+");
    }
  }

  @Test
  void otherSpellingsOfTheSameAreRefused() {
    refused(EXAMPLE.leafText().replace("\n41\n", "\n041\n"), "sequence '041'");
    refused(EXAMPLE.leafText().replace("\n41\n", "\n+41\n"), "sequence '+41'");
    refused(EXAMPLE.leafText().replace("\n41\n", "\n9999999999999999999\n"), "too large");
    refused(EXAMPLE.leafText().replace(".000000Z", "Z"), "is not written as");
    refused(EXAMPLE.leafText().replace("11-02", "02-30"), "is not written as");
    refused(EXAMPLE.leafText().replace("T08", "T24"), "is not written as");
    refused(EXAMPLE.leafText().replace("018bb1c4", "018BB1C4"), "lower-case UUID");
    refused(EXAMPLE.leafText().replace("Yts=", "Ytt="), "canonical base64");
    refused(EXAMPLE.leafText() + "\n", "nine lines");
    refused(EXAMPLE.leafText().stripTrailing(), "nine lines");
    refused(EXAMPLE.leafText().replace("/v1", "/v2"), "begins with");
    refused(EXAMPLE.leafText().replace("create", ""), "kind must have");
    refused(EXAMPLE.leafText().replace("create", "cre\rate"), "control character");
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    assertThatThrownBy(() -> Entry.parse(new byte[] {(byte) 0xff}))
        .isInstanceOf(LedgerFormatException.class)
        .hasMessageContaining("UTF-8");
  }

  private static void refused(String leaf, String reason) {
    assertThatThrownBy(() -> Entry.parse(leaf.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(LedgerFormatException.class)
        .hasMessageContaining(reason);
  }

  @Property(tries = 300)
  void readingGivesBackWhatWasWritten(
      @ForAll @LongRange(max = Long.MAX_VALUE) long sequence,
      @ForAll @LongRange(min = -62135596800L, max = 253402300799L) long second,
      @ForAll @IntRange(max = 999_999) int micro,
      @ForAll @StringLength(min = 1, max = 60) String actor,
      @ForAll @AlphaChars @StringLength(min = 1, max = 20) String kind,
      @ForAll long high,
      @ForAll long low,
      @ForAll @IntRange(max = Integer.MAX_VALUE) int version) {
    Entry entry;
    try {
      entry =
          new Entry(
              sequence,
              Instant.ofEpochSecond(second, micro * 1000L),
              actor,
              kind,
              Entry.NONE,
              new UUID(high, low).toString(),
              version,
              COMMITMENT);
    } catch (LedgerFormatException forbiddenCharacter) {
      return;
    }
    assertThat(Entry.parse(entry.leafBytes())).isEqualTo(entry);
  }
}
