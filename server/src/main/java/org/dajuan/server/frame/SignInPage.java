package org.dajuan.server.frame;

import org.dajuan.desk.account.Accounts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 登录 — the sign-in form; Spring Security takes what it sends. */
@Controller
class SignInPage {

  @GetMapping("/login")
  String show(Model model) {
    model.addAttribute("lockMinutes", Accounts.LOCK_TIME.toMinutes());
    return "login";
  }
}
