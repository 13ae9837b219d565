package org.dajuan.server;

import java.time.InstantSource;
import org.dajuan.catalog.Catalog;
import org.dajuan.desk.account.Accounts;
import org.dajuan.desk.check.CheckDesk;
import org.dajuan.desk.disclosure.DisclosureDesk;
import org.dajuan.desk.figure.FigureDesk;
import org.dajuan.desk.form.FormDesk;
import org.dajuan.desk.ledger.LedgerDesk;
import org.dajuan.desk.open.Keeper;
import org.dajuan.desk.open.Workspace;
import org.dajuan.desk.register.RegisterDesk;
import org.dajuan.desk.report.ReportDesk;
import org.dajuan.desk.task.TaskDesk;
import org.dajuan.desk.warning.WarningDesk;
import org.dajuan.server.frame.Viewpoints;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/**
 * The Spring application. The workspace comes from outside as a bean; this is the only place that
 * knows it: pages are given the desk that they ask.
 */
@SpringBootApplication(proxyBeanMethods = false)
class DajuanApplication {

  @Bean
  Accounts accounts(Workspace workspace) {
    return workspace.accounts();
  }

  @Bean
  InstantSource clock(Workspace workspace) {
    return workspace.options().clock();
  }

  @Bean
  Catalog catalog(Workspace workspace) {
    return workspace.catalog();
  }

  /** The workspace closes it. */
  @Bean(destroyMethod = "")
  Keeper keeper(Workspace workspace) {
    return workspace.keeper();
  }

  @Bean
  Viewpoints viewpoints(Workspace workspace) {
    return new Viewpoints(workspace.catalog(), workspace::moment);
  }

  @Bean
  RegisterDesk registerDesk(Workspace workspace) {
    return workspace.registerDesk();
  }

  @Bean
  TaskDesk taskDesk(Workspace workspace) {
    return workspace.taskDesk();
  }

  @Bean
  DisclosureDesk disclosureDesk(Workspace workspace) {
    return workspace.disclosureDesk();
  }

  @Bean
  WarningDesk warningDesk(Workspace workspace) {
    return workspace.warningDesk();
  }

  @Bean
  FormDesk formDesk(Workspace workspace) {
    return workspace.formDesk();
  }

  @Bean
  FigureDesk figureDesk(Workspace workspace) {
    return workspace.figureDesk();
  }

  @Bean
  ReportDesk reportDesk(Workspace workspace) {
    return workspace.reportDesk();
  }

  @Bean
  CheckDesk checkDesk(Workspace workspace) {
    return workspace.checkDesk();
  }

  @Bean
  LedgerDesk ledgerDesk(Workspace workspace) {
    return workspace.ledgerDesk();
  }
}
