-- Figures are kept by the engine, which sees every record; the application only reads them.
GRANT USAGE ON SCHEMA fig TO dajuan_app, dajuan_engine;
GRANT SELECT ON fig.figure, fig.progress TO dajuan_app;
REVOKE INSERT, UPDATE, DELETE ON fig.figure, fig.progress FROM dajuan_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON fig.figure, fig.progress TO dajuan_engine;
