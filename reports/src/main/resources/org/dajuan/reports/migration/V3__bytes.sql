-- Files are bytes: what was kept as text stays the same to the letter, and so do its digests.
ALTER TABLE rep.file ALTER COLUMN body TYPE bytea USING convert_to(body, 'UTF8');
