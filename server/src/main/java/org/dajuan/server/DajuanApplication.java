package org.dajuan.server;

import java.time.InstantSource;
import org.dajuan.desk.account.Accounts;
import org.dajuan.desk.open.Workspace;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The Spring application; the workspace comes from outside as a bean. */
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
}
