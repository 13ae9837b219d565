package org.dajuan.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dajuan.claims.things.ThingSource;
import org.dajuan.claims.verdict.FigureSource;
import org.junit.jupiter.api.Test;

/** FEATURE: the reading rows of the case list, sentence in, one line out; ids stand above. */
class ReadingCasesTest {

  private final TextChecker checker =
      new TextChecker(TestCatalog.of("青岚县"), FigureSource.none(), ThingSource.none());

  /** Cases H1. */
  @Test
  void numbersOfTaiwanAndHongKong() {
    assertThat(lines("河道工程花费约二三.四五亿元。"))
        .containsExactly("二三.四五亿元 | 河道工程花费 | level 2345000000 元 approx");
    assertThat(lines("预算一七.六八億元,補助一二·五萬人。"))
        .containsExactly("一七.六八亿元 | 预算 | level 1768000000 元", "一二·五万人 | 补助 | count 125000 人");
    assertThat(lines("高龄老人补助提高到每年1万8000元。")).containsExactly("1万8000元 | 高龄老人补助 | level 18000 元");
    assertThat(lines("參加者達1萬5000人,總投資3億2000萬元。"))
        .containsExactly("1万5000人 | 参加者 | count 15000 人", "3亿2000万元 | 参加者总投资 | level 320000000 元");
    assertThat(lines("高速铁路里程增加到2万5千公里,出境旅游3千多万人次。"))
        .containsExactly(
            "2万5千公里 | 高速铁路里程 | level 25000 km", "3千多万人次 | 出境旅游 | count 30000000 人次 approx");
    assertThat(lines("校舍修缮款约四五○○万元。")).containsExactly("四五〇〇万元 | 校舍修缮款 | level 45000000 元 approx");
    assertThat(lines("增长五点三个百分点,补贴一万八千元。"))
        .containsExactly("五点三个百分点 | 增长 | change 5.3 个百分点 up", "一万八千元 | 补贴 | level 18000 元");
    assertThat(lines("新臺幣3億元,港幣2億元。"))
        .containsExactly("3亿元 | 新台币 | level 300000000 新台币元", "2亿元 | 新台币 | level 200000000 港元");
  }

  /** Cases H1. */
  @Test
  void blanksInsideNumbers() {
    assertThat(lines("可容纳120 000个车位。")).containsExactly("120000个 | 车位 | count 120000 个");
    assertThat(lines("全年接待1 234 567人次,产量98. 5万吨。"))
        .containsExactly("1234567人次 | 接待 | count 1234567 人次", "98.5万吨 | 接待产量 | level 985000 吨");
  }

  /** Cases H1. */
  @Test
  void minusSigns() {
    assertThat(lines("三次产业占比与上年相比,分别提高-1.2、2.7、-1.5个百分点。"))
        .containsExactly(
            "-1.2 | 第一产业占比 | change -1.2 个百分点 down",
            "2.7 | 第二产业占比 | change 2.7 个百分点 up",
            "-1.5个百分点 | 第三产业占比 | change -1.5 个百分点 down");
    assertThat(lines("固定资产投资-下降3.2%,出口下降-4.5%,进口增速-3%。"))
        .containsExactly(
            "3.2% | 固定资产投资 | change 3.2 % down",
            "-4.5% | 出口 | change -4.5 % down", "-3% | 进口 | change -3 % down");
    assertThat(lines("利润为-1.2亿元。")).containsExactly("-1.2亿元 | 利润 | level -120000000 元");
  }

  /** Cases H1. */
  @Test
  void theOnlyOneOfAPlace() {
    assertThat(lines("清河唯一一家制伞企业投资1.6亿元。"))
        .containsExactly("唯一 | 制伞企业投资 | rank 1", "1.6亿元 | 制伞企业投资 | level 160000000 元");
  }

  /** Cases H1. */
  @Test
  void moneyWithoutItsUnit() {
    assertThat(lines("社会消费品零售额首次突破百亿。"))
        .containsExactly("百亿 | 社会消费品零售额 | level 10000000000 元 at_least");
  }

  /** Cases H3. */
  @Test
  void kindOfADifferenceInNouns() {
    assertThat(lines("总经费180亿元,增加幅度仅有1.2%。"))
        .containsExactly("180亿元 | 总经费 | level 18000000000 元", "1.2% | 总经费增加幅度 | change 1.2 % up");
  }

  /** Cases H3. */
  @Test
  void worksThatSoundLikeChanges() {
    assertThat(lines("实施水窖维修和厨房提升3万户。")).containsExactly("3万户 | 水窖维修和厨房 | count 30000 户");
    assertThat(lines("排名提升5个位次。")).containsExactly("5个 | 排名提升 | change 5 个 up");
  }

  /** Cases A9, G4. */
  @Test
  void partsOfAStructureByIndustry() {
    assertThat(lines("三次产业结构由上年的9.1:52.4:38.5调整为8.8:51.0:40.2。"))
        .containsExactly(
            "9.1 | 三次产业结构中第一产业占比 | share 9.1 %",
            "52.4 | 三次产业结构中第二产业占比 | share 52.4 %",
            "38.5 | 三次产业结构中第三产业占比 | share 38.5 %",
            "8.8 | 三次产业结构中第一产业占比 | share 8.8 %",
            "51.0 | 三次产业结构中第二产业占比 | share 51 %",
            "40.2 | 三次产业结构中第三产业占比 | share 40.2 %");
    assertThat(lines("三次产业占比分别为15%、42%、45%。"))
        .containsExactly(
            "15% | 第一产业占比 | share 15 %", "42% | 第二产业占比 | share 42 %", "45% | 第三产业占比 | share 45 %");
    assertThat(lines("男女比例为52:48。"))
        .containsExactly("52 | 男女比例 | share 52 %", "48 | 男女比例 | share 48 %");
  }

  /** Cases F4. */
  @Test
  void timesAndScoresAreNoStructures() {
    assertThat(lines("发布时间:2019-03-11 08:35:41")).isEmpty();
    assertThat(lines("决赛比分3:2:1。")).isEmpty();
    assertThat(lines("开馆时间为9:00-17:30。")).isEmpty();
    assertThat(lines("网站更新于2023-01-02 12:30:59。")).isEmpty();
  }

  /** Cases A3, A5. */
  @Test
  void subjectsWithTheirYears() {
    assertThat(lines("2021年末全县户籍人口20.3万人,其中城镇人口5.1万人,乡村人口15.2万人。"))
        .containsExactly(
            "20.3万人 | 户籍人口 | count 203000 人",
            "5.1万人 | 城镇人口 | count 51000 人",
            "15.2万人 | 乡村人口 | count 152000 人");
    assertThat(lines("上年全县地区生产总值96.6亿元,今年达到102.6亿元。"))
        .containsExactly(
            "96.6亿元 | 地区生产总值 | level 9660000000 元", "102.6亿元 | 地区生产总值 | level 10260000000 元");
  }

  /** Cases B1. */
  @Test
  void anotherPlaceBeforeOurs() {
    assertThat(lines("邻近的东岭县固定资产投资增长9%,我县增长18.6%。"))
        .containsExactly("9% | 邻近的东岭县固定资产投资 | change 9 % up", "18.6% | 固定资产投资 | change 18.6 % up");
  }

  /** Cases C3. */
  @Test
  void amountsSpentOnWhatFollows() {
    assertThat(lines("投资640万元,建设田间便道11条。"))
        .containsExactly("640万元 | 田间便道投资 | level 6400000 元", "11条 | 建设田间便道 | count 11 条");
    assertThat(lines("投入资金3000万元,用于农村道路养护。"))
        .containsExactly("3000万元 | 农村道路养护投入资金 | level 30000000 元");
  }

  /** Cases D4. */
  @Test
  void zeroBehindACount() {
    assertThat(lines("赴省进京集体非访3起、较大以上安全生产事故零发生。"))
        .containsExactly("3起 | 赴省进京集体非访 | count 3 起", "零发生 | 较大以上安全生产事故 | zero 0");
  }

  /** Cases I1. */
  @Test
  void whoBearsARank() {
    assertThat(lines("作为全省最大的茶叶市场,青石茶城入选国家名录。"))
        .containsExactly("全省最大 | 青石茶城 | rank 1", "入选 | 青石茶城 | stage honour (国家名录)");
    assertThat(lines("全市实现产值5.1亿元,增长4%,总量四区第二。"))
        .containsExactly(
            "5.1亿元 | 产值 | level 510000000 元", "4% | 产值 | change 4 % up", "第二 | 产值总量 | rank 2");
  }

  /** Cases I1. */
  @Test
  void sameValueInAnotherCurrency() {
    assertThat(lines("人均产值31000元,按当年平均汇率折合4600美元。"))
        .containsExactly("31000元 | 人均产值 | level 31000 元", "4600美元 | 人均产值 | level 4600 美元");
  }

  /** Cases I1, G1. */
  @Test
  void exceptionsAndTheRest() {
    assertThat(lines("31座危桥除一座外,其余30座全部修复。"))
        .containsExactly(
            "31座 | 危桥 | count 31 座",
            "一座 | 除外的危桥 | count 1 座",
            "30座 | 其余危桥 | count 30 座",
            "全部修复 | 其余危桥 | stage completed");
    assertThat(lines("60个项目中,已开工45个,其余20个明年实施。"))
        .containsExactly(
            "60个 | 项目 | count 60 个", "45个 | 项目开工 | count 45 个", "20个 | 其余项目 | count 20 个");
  }

  /** Cases I1. */
  @Test
  void partsAmongThings() {
    assertThat(lines("全县120个行政村中有移民村65个。"))
        .containsExactly("120个 | 行政村 | count 120 个", "65个 | 移民村 | count 65 个");
  }

  /** Cases J1. */
  @Test
  void numbersInNamesAndBounds() {
    assertThat(lines("图3:2012-2016年全县用电量及增速")).isEmpty();
    assertThat(lines("600米青柳河养鱼基地扩建。")).isEmpty();
    assertThat(lines("空置率在15%以上的商场40个。")).containsExactly("40个 | 空置率在15%以上的商场 | count 40 个");
    assertThat(lines("年销售额超千万的网店达到52家。")).containsExactly("52家 | 年销售额超千万的网店 | count 52 家");
    assertThat(lines("打造零事故的样板工地。")).isEmpty();
    assertThat(lines("南桥工程预计一一二年中完工。")).isEmpty();
  }

  /** Cases K1. */
  @Test
  void milestonesWithAGoal() {
    assertThat(lines("精密铸造产业园落地东湖工业区。")).containsExactly("落地 | 精密铸造产业园 | stage completed (东湖工业区)");
    assertThat(lines("6个水利项目纳入国家清单。"))
        .containsExactly("6个 | 水利项目 | count 6 个", "纳入 | 水利项目 | stage completed (国家清单)");
    assertThat(lines("云溪青瓷亮相国际陶瓷博览会。")).containsExactly("亮相 | 云溪青瓷 | stage completed (国际陶瓷博览会)");
    assertThat(lines("城南医养中心正式入驻滨河新区。")).containsExactly("正式入驻 | 城南医养中心 | stage completed (滨河新区)");
  }

  /** Cases K1. */
  @Test
  void milestonesOfWorks() {
    assertThat(lines("完成了林场搬迁和工人转岗。")).containsExactly("完成了 | 林场搬迁和工人转岗 | stage completed");
    assertThat(lines("完成了县城老旧管网改造。")).containsExactly("完成了 | 县城老旧管网改造 | stage completed");
  }

  /** Cases K1. */
  @Test
  void honoursByOthers() {
    assertThat(lines("绿野合作社被市里定为示范企业。")).containsExactly("定为 | 绿野合作社 | stage honour (示范企业)");
    assertThat(lines("二星级果园基地晋升为四星级基地。")).containsExactly("晋升为 | 二星级果园基地 | stage honour (四星级基地)");
    assertThat(lines("青岚小学被确定为全省劳动教育试点。")).containsExactly("被确定为 | 青岚小学 | stage honour (全省劳动教育试点)");
  }

  /** Cases K1. */
  @Test
  void agreementsWithANamedPartner() {
    assertThat(lines("与云泽港务局签署供货协议。")).containsExactly("签署 | 云泽港务局供货协议 | stage completed (供货协议)");
    assertThat(lines("青岚文旅集团与江北大学签订战略合作协议。"))
        .containsExactly("签订 | 江北大学战略合作协议 | stage completed (战略合作协议)");
  }

  /** Cases K1. */
  @Test
  void eventsWithTheirHost() {
    assertThat(lines("青岚县承办第三届茶博会。")).containsExactly("承办 | 第三届茶博会 | stage event");
  }

  /** Cases K2. */
  @Test
  void smallTrends() {
    assertThat(lines("蔬菜产量稳中略增。")).containsExactly("稳中略增 | 蔬菜产量 | trend up");
    assertThat(lines("居民消费价格略有下降。")).containsExactly("略有下降 | 居民消费价格 | trend down");
  }

  /** Cases K2. */
  @Test
  void recordsOfATime() {
    assertThat(lines("造林面积为近十年来最大。")).containsExactly("近十年来最大 | 造林面积 | trend up");
    assertThat(lines("失业率为有记录以来最低。")).containsExactly("有记录以来最低 | 失业率 | trend down");
  }

  /** Cases K2. */
  @Test
  void ranksInAScopeOfItsOwn() {
    assertThat(lines("人均产粮稳居清河市各县(市、区)前列。")).containsExactly("前列 | 人均产粮 | rank");
  }

  /** Cases L1. */
  @Test
  void partsOfAPlan() {
    assertThat(lines("今年主要任务是:计划检修农机50台,其中:拖拉机20台,收割机30台。"))
        .containsExactly(
            "50台 | 计划检修农机 | count 50 台 target",
            "20台 | 拖拉机 | count 20 台 target",
            "30台 | 收割机 | count 30 台 target");
    assertThat(lines("计划投资5亿元,其中中央资金2亿元,已完成1.2亿元。"))
        .containsExactly(
            "5亿元 | 计划投资 | level 500000000 元 target",
            "2亿元 | 中央资金 | level 200000000 元 target",
            "1.2亿元 | 中央资金 | level 120000000 元");
  }

  /** Cases L1. */
  @Test
  void howMuchOfAPlanWasDone() {
    assertThat(lines("完成改水人口8.2万人,为计划任务的142.5%,超目标任务1个百分点。"))
        .containsExactly(
            "8.2万人 | 改水人口 | count 82000 人",
            "142.5% | 改水人口计划任务 | share 142.5 %",
            "1个百分点 | 改水人口 | change 1 个百分点 up");
    assertThat(lines("税收收入完成年度任务的92%。")).containsExactly("92% | 税收收入完成年度任务 | share 92 %");
  }

  /** Cases L1. */
  @Test
  void taskAndResult() {
    assertThat(lines("收入任务210万元,完成236万元。"))
        .containsExactly("210万元 | 收入任务 | level 2100000 元 target", "236万元 | 收入 | level 2360000 元");
    assertThat(lines("全县地区生产总值增长3.8%(年度目标6.5%)。"))
        .containsExactly(
            "3.8% | 地区生产总值 | change 3.8 % up", "6.5% | 地区生产总值目标 | change 6.5 % up target");
  }

  /** Case M1. */
  @Test
  void traditionalCharacters() {
    assertThat(lines("新設牧場面積305公頃。")).containsExactly("305公顷 | 新设牧场面积 | level 305 公顷");
    assertThat(lines("全縣農產品產量達12萬公噸,較去年增長5.3%,衞生院佔地2000坪。"))
        .containsExactly(
            "12万公吨 | 农产品产量 | level 120000 吨",
            "5.3% | 农产品产量 | change 5.3 % up",
            "2000坪 | 卫生院占地 | level 2000 坪");
    assertThat(lines("著名的乾隆年间瞭望塔覆盖率98%。")).containsExactly("98% | 著名的乾隆年间瞭望塔覆盖率 | share 98 %");
  }

  /** The same kinds in other words. */
  @Test
  void siblingsOfTheCases() {
    assertThat(lines("灌渠整修费约三.二七亿元。")).containsExactly("三.二七亿元 | 灌渠整修费 | level 327000000 元 approx");
    assertThat(lines("困难学生资助提高到每人每年3万2000元。")).containsExactly("3万2000元 | 困难学生资助 | level 32000 元");
    assertThat(lines("新增泊位12 500个,可停放1 250 000辆。"))
        .containsExactly("12500个 | 新增泊位 | count 12500 个", "1250000辆 | 停放 | count 1250000 辆");
    assertThat(lines("三次产业增加值分别增长-0.8%、5.2%、6.4%。"))
        .containsExactly(
            "-0.8% | 第一产业增加值 | change -0.8 % down",
            "5.2% | 第二产业增加值 | change 5.2 % up", "6.4% | 第三产业增加值 | change 6.4 % up");
    assertThat(lines("西河镇唯一一所高中投入3200万元。"))
        .containsExactly("唯一 | 高中投入 | rank 1", "3200万元 | 高中投入 | level 32000000 元");
    assertThat(lines("维修养护和绿化提升12公里。")).containsExactly("12公里 | 维修养护和绿化 | level 12 km");
    assertThat(lines("公路通车里程提高12公里。")).containsExactly("12公里 | 公路通车里程 | change 12 km up");
    assertThat(lines("城镇居民收入增长幅度达到6%。")).containsExactly("6% | 城镇居民收入 | change 6 % up");
    assertThat(lines("销售额突破百万的店铺有30家。")).containsExactly("30家 | 销售额突破百万的店铺 | count 30 家");
    assertThat(lines("完成了学校合并和教师分流。")).containsExactly("完成了 | 学校合并和教师分流 | stage completed");
    assertThat(lines("张村卫生室晋升为一级医院。")).containsExactly("晋升为 | 张村卫生室 | stage honour (一级医院)");
    assertThat(lines("新能源汽车项目落户西城开发区。")).containsExactly("落户 | 新能源汽车项目 | stage completed (西城开发区)");
    assertThat(lines("与海川集团签订购销合同。")).containsExactly("签订 | 海川集团购销合同 | stage completed (购销合同)");
    assertThat(lines("成功承办全省现场会。")).containsExactly("成功承办 | 全省现场会 | stage event");
    assertThat(lines("粮食产量略有减少。")).containsExactly("略有减少 | 粮食产量 | trend down");
    assertThat(lines("降雨量为建站以来最多。")).containsExactly("建站以来最多 | 降雨量 | trend up");
    assertThat(lines("工业总产值居六县第三。")).containsExactly("第三 | 工业总产值 | rank 3");
    assertThat(lines("计划完成植树500亩,其中:经济林200亩,生态林300亩。"))
        .containsExactly(
            "500亩 | 计划完成植树 | level 500 亩 target",
            "200亩 | 经济林 | level 200 亩 target",
            "300亩 | 生态林 | level 300 亩 target");
    assertThat(lines("完成税收3.2亿元,占年计划的104%,超计划0.4个百分点。"))
        .containsExactly(
            "3.2亿元 | 税收 | level 320000000 元",
            "104% | 税收占年计划 | share 104 %",
            "0.4个百分点 | 税收 | change 0.4 个百分点 up at_least");
    assertThat(lines("耕地面積1萬2000公頃,較上年減少3.5%。"))
        .containsExactly("1万2000公顷 | 耕地面积 | level 12000 公顷", "3.5% | 耕地面积 | change 3.5 % down");
  }

  private List<String> lines(String text) {
    return checker.read(text).stream().map(ClaimLine::of).toList();
  }
}
