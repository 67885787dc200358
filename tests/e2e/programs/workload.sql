PRAGMA page_size=1024; PRAGMA journal_mode=wal; PRAGMA foreign_keys=on; PRAGMA recursive_triggers=on
;
CREATE TABLE t1(a INTEGER PRIMARY KEY, b INTEGER, c TEXT);
CREATE TABLE t2(a INTEGER PRIMARY KEY, t1 INTEGER REFERENCES t1(a) ON DELETE CASCADE, x REAL, y BLOB, CHECK (x < 1e9));
CREATE TABLE log(what TEXT, n INTEGER) STRICT
;
BEGIN;
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12000)
INSERT INTO t1 SELECT i, (i * 7919) % 10007, printf('%05d-%s', i, hex(i * i)) FROM n;
INSERT INTO t2 SELECT a * 2, a, b / 3.0, zeroblob(a % 40) FROM t1 WHERE a % 3 = 0;
COMMIT
;
CREATE INDEX t1b ON t1(b); CREATE INDEX t1c ON t1(c COLLATE NOCASE) WHERE b > 5000; CREATE UNIQUE INDEX t2t ON t2(t1, x)
;
SELECT count(*), sum(b), avg(b), min(c), max(c), total(length(c)) FROM t1
;
SELECT t1.a, t1.c, t2.x FROM t1 JOIN t2 ON t2.t1 = t1.a WHERE t1.b BETWEEN 100 AND 140 ORDER BY t1.b, t1.a LIMIT 12
;
SELECT b % 10 AS k, count(*), group_concat(a, ',') FILTER (WHERE a < 60) FROM t1 GROUP BY k HAVING count(*) > 100 ORDER BY k DESC
;
SELECT a, b, sum(b) OVER w, rank() OVER w, lag(b, 2, -1) OVER w FROM t1 WHERE a < 15 WINDOW w AS (PARTITION BY a % 3 ORDER BY b)
;
WITH RECURSIVE sudoku(k, s) AS (SELECT 1, '1' UNION ALL SELECT k + 1, s || (k * 7 % 10) FROM sudoku WHERE k < 40)
SELECT s FROM sudoku WHERE k = 40
;
SELECT c FROM t1 WHERE c LIKE '%FF%' OR c GLOB '0000[1-4]-*' ORDER BY c COLLATE by_length DESC LIMIT 9
;
SELECT x.a, y.a FROM t1 x LEFT JOIN t1 y ON y.a = x.b AND y.b < 50 WHERE x.a IN (SELECT t1 FROM t2 WHERE x > 3200) ORDER BY 1, 2 LIMIT 8
;
CREATE VIEW v AS SELECT a, twice(b) AS d FROM t1 UNION ALL SELECT a, x FROM t2 EXCEPT SELECT a, b FROM t1 WHERE a > 11000
;
SELECT count(*), sum(d) FROM v
;
CREATE TRIGGER tr AFTER UPDATE ON t1 WHEN new.b <> old.b BEGIN INSERT INTO log VALUES('b of ' || new.a, new.b - old.b); END
;
UPDATE t1 SET b = b + 1 WHERE a % 1000 = 7; SELECT * FROM log ORDER BY 1
;
INSERT INTO t1 VALUES(5, 1, 'dup') ON CONFLICT(a) DO UPDATE SET c = excluded.c || '!' RETURNING a, b, c
;
INSERT INTO t1 VALUES(6, 1, 'dup')
;
INSERT INTO t2 VALUES(1, 999999, 1, 2)
;
INSERT INTO t2 VALUES(1, 1, 1e10, 2)
;
INSERT INTO log VALUES('not a number', 'x')
;
SELECT nosuch FROM t1
;
SELEC 1
;
SELECT abs(-9223372036854775808)
;
DELETE FROM t1 WHERE a BETWEEN 3000 AND 6000; SELECT count(*) FROM t2
;
SAVEPOINT one; DELETE FROM t2; SELECT count(*) FROM t2; ROLLBACK TO one; RELEASE one; SELECT count(*) FROM t2
;
CREATE VIRTUAL TABLE doc USING fts5(title, body); INSERT INTO doc SELECT c, 'word' || (b % 50) || ' filler ' || c FROM t1;
SELECT rowid, highlight(doc, 1, '<', '>') FROM doc WHERE doc MATCH 'word7 AND filler' ORDER BY rowid LIMIT 5; SELECT count(*) FROM doc('word1*')
;
CREATE VIRTUAL TABLE box USING rtree(id, x0, x1, y0, y1); INSERT INTO box SELECT a, b % 100, b % 100 + 3, b / 100, b / 100 + 2 FROM t1;
SELECT count(*), sum(id) FROM box WHERE x0 > 20 AND x1 < 40 AND y0 > 10 AND y1 < 50
;
SELECT json_extract('{"a":[1,2,{"b":"c"}]}', '$.a[2].b'), json_group_array(a) FROM t1 WHERE a < 6
;
SELECT key, value, type FROM json_tree('{"x":[true,null,1.5],"y":{}}') ORDER BY id
;
SELECT date('2024-02-29', '+1 year'), strftime('%j %W', '1999-12-31'), julianday('2000-01-01 12:00'), round(2.5), 7 / 2, 7 % -3, 1e308 * 10
;
SELECT replace(upper('abc'), 'B', '-'), substr('hello', -3, 2), instr('hello', 'l'), quote(x'00ff'), typeof(1.0), unicode('é'), trim('  x ')
;
EXPLAIN QUERY PLAN SELECT * FROM t1 JOIN t2 ON t1.a = t2.t1 WHERE t1.b = 5
;
ALTER TABLE t1 ADD COLUMN e DEFAULT 9; ALTER TABLE t1 RENAME COLUMN c TO cc; SELECT cc, e FROM t1 WHERE a = 1; ALTER TABLE t1 DROP COLUMN e
;
ANALYZE; REINDEX; PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE); VACUUM; PRAGMA integrity_check; PRAGMA foreign_key_check
;
SELECT count(*), sum(a * b % 97) FROM t1; SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name LIKE 't_' ORDER BY 1
;
DROP TABLE t2; DROP VIEW v; PRAGMA journal_mode=delete; SELECT count(*) FROM sqlite_schema
