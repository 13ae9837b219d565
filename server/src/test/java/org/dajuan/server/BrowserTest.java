package org.dajuan.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * FEATURE: a person signs in, follows a figure to its records, and has a text checked, in a real
 * browser. Left out where there is none; {@code ./dajuan test} installs one.
 */
class BrowserTest {

  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private static final SampleServer SAMPLE = SampleServer.get();
  private static ChromeDriver browser;
  private static WebDriverWait wait;

  @BeforeAll
  static void open() {
    assumeThat(Files.isExecutable(DRIVER)).as("chromedriver").isTrue();
    ChromeOptions options = new ChromeOptions();
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--no-first-run");
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(),
            options);
    wait = new WebDriverWait(browser, Duration.ofSeconds(30));
    go("/login");
    browser.findElement(By.id("username")).sendKeys(SampleServer.ACCOUNT);
    browser.findElement(By.id("password")).sendKeys(SampleServer.PASSWORD);
    browser.findElement(By.cssSelector(".sign-in button")).click();
    wait.until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(".cards")));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  private static void go(String path) {
    browser.get(SAMPLE.address() + path);
  }

  private static WebElement find(String selector) {
    return wait.until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selector)));
  }

  @Test
  void fromASentenceToTheRecordBehindIt() {
    go("/?period=2023");
    find(".prose a.figure[href='/figures/lane_villages/990001/2023']").click();
    wait.until(ExpectedConditions.urlContains("/figures/lane_villages/"));
    assertThat(find(".big-figure").getText()).isEqualTo("3个");
    find("section[aria-labelledby='records-title'] tbody th a").click();
    wait.until(ExpectedConditions.urlContains("/registers/village_works/"));
    assertThat(find(".timeline").getText()).contains("导入").contains("clerk");
  }

  @Test
  void yearChangesWithoutAButton() {
    go("/?period=2023");
    find("#period option[value='2022']").click();
    wait.until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("h1"), "2022"));
  }

  private static void check(String text) {
    go("/check?lang=zh");
    find("#text").clear();
    find("#text").sendKeys(text);
    find("#period").clear();
    find("#period").sendKeys("2023");
    find("#check-form button.button").click();
    find(".checked");
  }

  @Test
  void checkedTextIsMarkedAndFilteredWithoutScript() {
    check("2023年，全县5个村实施户巷道硬化。固定资产投资增速全市第一。干部群众大干快上。");
    assertThat(find("mark.claim").getText()).contains("5个");
    assertThat(find(".reasons > li.contradicted").getText()).contains("不符").contains("3个");
    find("label[for='show-contradicted']").click();
    assertThat(find(".reasons > li.contradicted").isDisplayed()).isFalse();
    find("label[for='show-silent']").click();
    assertThat(find(".silent").getText()).contains("大干快上");
    assertThat(find(".silent").getCssValue("background-color")).isNotEqualTo("rgba(0, 0, 0, 0)");
  }

  @Test
  void keysLeadFromMarkToMarkAndOpenTheReasoning() {
    check("2023年，全县5个村实施户巷道硬化。固定资产投资增速全市第一。");
    WebElement page = find("body");
    page.sendKeys("n");
    assertThat(find("mark.current").getDomAttribute("id")).isEqualTo("mark-1");
    assertThat(find(".reasons > li.current .steps").getText())
        .contains("找到")
        .contains("对应")
        .contains("查数")
        .contains("判定");
    browser.switchTo().activeElement().sendKeys("n");
    wait.until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("#mark-2.current")));
    browser.switchTo().activeElement().sendKeys("p");
    wait.until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("#mark-1.current")));
  }

  @Test
  void choiceOfAPersonIsKeptForTheNextTextUntilItIsWithdrawn() {
    check("2023年，全县3个村铺设花岗岩路面。");
    assertThat(find("#claim-1 .verdict").getText()).isEqualTo("不可核验");
    find("#claim-1 summary").click();
    find("#claim-1 button[name='edit']").click();
    find("#indicator-1").sendKeys("lane_villages");
    find("#claim-1 button[name='choose_of']").click();
    wait.until(
        ExpectedConditions.textToBePresentInElementLocated(
            By.cssSelector("#claim-1 .verdict"), "属实"));
    assertThat(find("#claim-1 .kept").getText()).contains("由测试员于").contains("撤回");

    check("2023年，全县2个村铺设花岗岩路面。");
    assertThat(find("#claim-1 .kept").getText()).contains("由测试员于");
    assertThat(find("#claim-1 .verdict").getText()).isEqualTo("不符");
    find("#claim-1 button[name='withdraw']").click();
    wait.until(
        ExpectedConditions.textToBePresentInElementLocated(
            By.cssSelector("#claim-1 .verdict"), "不可核验"));
  }

  @Test
  void candidateOfADoubtfulMatchIsChosen() {
    check("2023年，全县3个村硬化巷道。");
    assertThat(find("#claim-1 .verdict").getText()).isEqualTo("待选定");
    find("#claim-1 .candidates button").click();
    wait.until(
        ExpectedConditions.textToBePresentInElementLocated(
            By.cssSelector("#claim-1 .verdict"), "属实"));
    find("#claim-1 .kept button[name='withdraw']").click();
    wait.until(
        ExpectedConditions.textToBePresentInElementLocated(
            By.cssSelector("#claim-1 .verdict"), "待选定"));
  }

  @Test
  void personSaysWhichYearATextSpeaksOf() {
    go("/check?lang=zh");
    find("#text").sendKeys("全县3个村实施户巷道硬化。");
    assertThat(find("#period").getDomProperty("value")).isEmpty();
    find("#check-form button.button").click();
    find(".scope-line");
    find("#period").sendKeys("1999");
    find(".scope-form button").click();
    wait.until(
        ExpectedConditions.textToBePresentInElementLocated(
            By.cssSelector(".scope-told"), "由核验人指定"));
    assertThat(find(".scope-line").getText()).contains("1999");
    assertThat(find("#claim-1 .verdict").getText()).isEqualTo("无记录");
  }

  @Test
  void pagesFitATelephone() {
    browser.manage().window().setSize(new Dimension(390, 844));
    try {
      check("2023年，全县5个村实施户巷道硬化，" + "道路两旁绿树成荫，".repeat(20));
      assertFits("checked text");
      for (String path :
          List.of(
              "/?period=2023",
              "/?period=2023&lang=en",
              "/figures/investment_rank/990001/2023",
              "/registers",
              "/registers/village_works",
              "/check",
              "/reports?lang=zh")) {
        go(path);
        assertFits(path);
      }
    } finally {
      browser.manage().window().setSize(new Dimension(1280, 900));
    }
  }

  private static void assertFits(String what) {
    Object overflow =
        ((JavascriptExecutor) browser)
            .executeScript(
                "return document.documentElement.scrollWidth"
                    + " - document.documentElement.clientWidth");
    assertThat(overflow).as(what).isEqualTo(0L);
  }

  @Test
  void nothingOnAPageIsRefusedByItsPolicy() {
    go("/?period=2023");
    check("2023年，全县5个村实施户巷道硬化。");
    assertThat(
            browser.manage().logs().get("browser").getAll().stream()
                .filter(entry -> entry.getMessage().contains("Content Security Policy")))
        .isEmpty();
  }
}
