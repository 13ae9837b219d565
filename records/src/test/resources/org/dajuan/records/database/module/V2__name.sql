ALTER TABLE tst.thing ADD COLUMN name text;
