package org.dajuan.claims.verdict;

import java.util.Optional;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.match.Match;

/**
 * The verdict on one subject of a claim, with its reason.
 *
 * @param subject the subject judged
 * @param match the indicator it was matched to, empty when none
 * @param region division code asked
 * @param period period asked
 * @param figure the figure found, empty when none
 * @param expected what the text would have to say, empty when unknown
 */
public record Judgement(
    String subject,
    Verdict verdict,
    Optional<Match> match,
    String region,
    Period period,
    Optional<KnownFigure> figure,
    String expected,
    Localized explanation) {}
