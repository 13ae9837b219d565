-- Sequences that an import has taken and not filled yet: it takes them in a moment and fills them in
-- its own time, so that others append behind it meanwhile. Gone with the commit that fills them.
CREATE TABLE ledger.underway (
  first  bigint PRIMARY KEY,
  count  bigint NOT NULL CHECK (count > 0),
  -- Key of an advisory lock that the import holds; free when it has died.
  holder bigint NOT NULL,
  actor  text NOT NULL
);

-- All entries before this sequence are there, whatever is underway. What follows the ledger stops here.
CREATE FUNCTION ledger.settled() RETURNS bigint
LANGUAGE sql STABLE
AS $$
  SELECT coalesce((SELECT min(u.first) FROM ledger.underway AS u), (SELECT h.next FROM ledger.head AS h))
$$;

GRANT SELECT, DELETE ON ledger.underway TO dajuan_app;
GRANT SELECT ON ledger.underway TO dajuan_engine;
