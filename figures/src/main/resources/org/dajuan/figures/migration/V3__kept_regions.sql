-- Cells that follow from registers exist for home and the regions below it only: what was computed
-- for regions above and beside goes, with everything that was made of it. All is computed again.
DELETE FROM fig.progress;
