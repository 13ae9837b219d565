-- Publications are everybody's; verification reads them as the engine.
GRANT USAGE ON SCHEMA rep TO dajuan_app, dajuan_engine;
GRANT SELECT, INSERT ON rep.publication, rep.file TO dajuan_app;
GRANT SELECT ON rep.publication, rep.file TO dajuan_engine;
