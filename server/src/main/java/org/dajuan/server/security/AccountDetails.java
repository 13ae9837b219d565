package org.dajuan.server.security;

import java.io.Serial;
import java.time.InstantSource;
import java.util.List;
import org.dajuan.desk.account.Account;
import org.dajuan.desk.account.Accounts;
import org.dajuan.records.access.Person;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** A signed-in account as Spring Security sees it; roles are authorities without prefix. */
public final class AccountDetails extends User {

  @Serial private static final long serialVersionUID = 1L;

  private final String title;
  private final String region;
  private final Person person;

  private AccountDetails(Account account, boolean locked) {
    super(
        account.name(),
        account.passwordHash(),
        !account.disabled(),
        true,
        true,
        !locked,
        account.roles().stream().map(SimpleGrantedAuthority::new).toList());
    this.title = account.title();
    this.region = account.region();
    this.person = account.person();
  }

  /** The name shown on pages. */
  public String title() {
    return title;
  }

  /** Code of the region in whose subtree the person works. */
  public String region() {
    return region;
  }

  /** Who this is to the records. */
  public Person person() {
    return person;
  }

  /** Ids of roles of the catalog. */
  public List<String> roles() {
    return getAuthorities().stream().map(each -> each.getAuthority()).toList();
  }

  static UserDetailsService service(Accounts accounts, InstantSource clock) {
    return name ->
        accounts
            .find(name)
            .map(account -> new AccountDetails(account, account.isLocked(clock.instant())))
            .orElseThrow(() -> new UsernameNotFoundException("unknown account"));
  }
}
