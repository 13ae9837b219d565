CREATE TABLE tst.thing (id int);
