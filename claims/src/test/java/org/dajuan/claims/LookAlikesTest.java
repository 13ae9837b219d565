package org.dajuan.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.dajuan.claims.things.ThingSource;
import org.dajuan.claims.verdict.FigureSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE: what looks like a claim and claims nothing is left alone. */
class LookAlikesTest {

  private final TextChecker checker =
      new TextChecker(TestCatalog.of("青岚县"), FigureSource.none(), ThingSource.none());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "政策落地见效，改革落地生根。",
        "企业入驻园区，享受优惠政策。",
        "推动重点项目落地东湖工业区。",
        "支持返乡企业入驻创业园。",
        "纳入绩效考核，列入重要议事日程。",
        "把住房保障纳入民生工程。",
        "将水质指标纳入国家考核清单。",
        "争取更多项目列入省级重点工程。",
        "符合条件的家庭全部纳入低保范围。",
        "与各乡镇签订目标责任书。",
        "与高校签订合作协议。",
        "企业与职工签订劳动合同。",
        "拟与云泽大学签署合作协议。",
        "完成了县委交办的各项任务。",
        "完成了年初确定的目标任务。",
        "较好完成了全年工作任务。",
        "完成了对村干部的培训。",
        "将每月5日定为主题党日。",
        "把今年定为项目攻坚年。",
        "他由副科长晋升为科长。",
        "矛盾升级为冲突。",
        "积极承办各类文化活动。",
        "筹备举办第三届茶叶博览会。",
        "以承办第五届运动会为契机，提升城市形象。",
        "产品质量有所提高，作风明显好转。",
        "群众获得感稳步提升，干劲略有增强。",
        "这是历史上最好的机遇。",
        "取得了最好的成绩。",
        "发展是解决一切问题的唯一出路。",
        "这是我们唯一的选择。",
        "人均住房面积居住条件改善。",
        "会议时间为14:30。",
        "本场比赛以3:1战胜对手。",
        "客服电话12345，办公时间8:30-17:30。",
        "地图比例尺为1:10000。",
        "截至2023年12月31日24:00。",
        "第3章第2节详见附件1:2。",
        "网站更新于2023-01-02 12:30:59。",
        "两点论、三点希望、四点体会。",
        "五一劳动节、六一儿童节、九三学社。",
        "一点一滴抓落实，一五一十说清楚。",
        "万一发生火灾，唯一依靠的是群众。",
        "三一重工、一一对应、百里挑一。",
        "一带一路、七十二变、四五百年。",
        "打造零事故示范企业，争创零上访乡镇。",
        "以零容忍态度惩治腐败，坚持零距离服务。",
        "预计明年6月建成通车，计划年底前投产。",
        "项目拟于2025年上半年开工。",
        "厨房提升行动深入开展，环境优化提升。",
        "任务繁重，时间紧迫，责任重大。",
        "按照任务分工，压实工作责任。",
        "亮出身份、亮相表态，干部集体亮相。",
        "产业登陆战略，抢滩登陆演习。",
        "作为一名党员，要带头学习。",
        "作为全县中心工作来抓。",
        "除此之外，还要加强管理。",
        "其中包括很多困难。",
        "中国人民站起来了，其余问题另行研究。",
        "落地签证服务、落地窗设计。",
        "列入计划的项目要抓紧实施。",
        "各单位签订承诺书，层层签订责任状。",
        "表3 2023年分月气温",
        "图5 全县人口变化（2015-2020）",
        "附件:1.项目表 2.人员名单"
      })
  void claimsNothing(String text) {
    assertThat(checker.read(text)).extracting(ClaimLine::of).isEmpty();
  }
}
