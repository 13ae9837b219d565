package org.dajuan.claims.arithmetic;

import java.util.ArrayList;
import java.util.List;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.repair.RepairedText;
import org.dajuan.claims.scope.ScopedClaim;
import org.dajuan.claims.segment.Segments;
import org.dajuan.claims.segment.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * 文中所述 — the numbers of a text, sentence by sentence, with the words around them. Insertions are
 * sentences of their own and know the number that they explain. Linear to build.
 */
record ToldText(List<ToldSentence> sentences) {

  static ToldText of(RepairedText repaired, Segments segments, List<ScopedClaim> claims) {
    List<List<int[]>> places = new ArrayList<>();
    List<List<ScopedClaim>> told = new ArrayList<>();
    List<Sentence> all = segments.sentences();
    for (int i = 0; i < all.size(); i++) {
      places.add(new ArrayList<>());
      told.add(new ArrayList<>());
    }
    int index = 0;
    int sentence = 0;
    for (ScopedClaim claim : claims) {
      index = indexOf(repaired, claim.claim(), index);
      boolean inserted = segments.plain().charAt(index) == Segments.HIDDEN;
      sentence = sentenceAt(all, sentence, index, inserted);
      told.get(sentence).add(claim);
      places.get(sentence).add(new int[] {index, index + claim.claim().token().length()});
    }
    List<ToldSentence> sentences = new ArrayList<>();
    @Nullable ToldSentence outer = null;
    for (int i = 0; i < all.size(); i++) {
      boolean inserted = all.get(i).inParentheses();
      if (inserted && told.get(i).isEmpty()) {
        continue;
      }
      @Nullable Told host = inserted && outer != null ? hostOf(outer, all.get(i).start()) : null;
      ToldSentence each =
          sentence(repaired, segments.plain(), all.get(i), told.get(i), places.get(i), host);
      sentences.add(each);
      outer = inserted ? outer : each;
    }
    return new ToldText(List.copyOf(sentences));
  }

  /** The index in the repaired text at which a claim begins; claims come in order. */
  private static int indexOf(RepairedText repaired, Claim claim, int from) {
    int i = from;
    while (i + 1 < repaired.text().length() && repaired.originalStart(i) < claim.start()) {
      i++;
    }
    return i;
  }

  /** An insertion comes behind the sentence around it, so one may have to go back. */
  private static int sentenceAt(List<Sentence> all, int from, int index, boolean inserted) {
    int i = from;
    while (i > 0 && all.get(i).start() > index) {
      i--;
    }
    while (i + 1 < all.size() && !holds(all.get(i), index, inserted)) {
      i++;
    }
    return i;
  }

  private static boolean holds(Sentence sentence, int index, boolean inserted) {
    return sentence.inParentheses() == inserted
        && index >= sentence.start()
        && index < sentence.end();
  }

  private static @Nullable Told hostOf(ToldSentence outer, int insertion) {
    Told host = null;
    for (Told told : outer.numbers()) {
      if (told.end() <= insertion) {
        host = told;
      }
    }
    return host;
  }

  private static ToldSentence sentence(
      RepairedText source,
      String plain,
      Sentence sentence,
      List<ScopedClaim> claims,
      List<int[]> places,
      @Nullable Told host) {
    String repaired = source.text();
    String text = sentence.inParentheses() ? repaired : plain;
    List<Told> numbers = new ArrayList<>();
    int from = sentence.start();
    for (int i = 0; i < claims.size(); i++) {
      int start = Math.max(from, places.get(i)[0]);
      int end = Math.max(start, places.get(i)[1]);
      String lead = shown(text, from, start);
      numbers.add(new Told(claims.get(i), start, end, lead, hidden(text, repaired, from, start)));
      from = Math.min(end, sentence.end());
    }
    String tail = shown(text, from, sentence.end());
    String aside = hidden(text, repaired, from, sentence.end());
    return new ToldSentence(source, text, sentence, numbers, tail, aside, host);
  }

  private static String shown(String text, int from, int to) {
    StringBuilder shown = new StringBuilder(Math.max(0, to - from));
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != Segments.HIDDEN) {
        shown.append(text.charAt(i));
      }
    }
    return shown.toString();
  }

  private static String hidden(String text, String repaired, int from, int to) {
    StringBuilder hidden = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == Segments.HIDDEN) {
        hidden.append(repaired.charAt(i));
      }
    }
    return hidden.toString();
  }
}
