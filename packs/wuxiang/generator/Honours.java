/** Naming decisions; document numbers are made up and say so. */
final class Honours {

  static Rows rows() {
    Rows rows =
        new Rows("county", "title_code", "title_name", "honour_level", "nature", "issuer", "holder_kind",
            "holder_name", "round", "decided_on", "document_no", "valid_until", "state");
    int[] years = {1999, 2003, 2007, 2011, 2015, 2019, 2023};
    for (int round = 1; round <= years.length; round++) {
      rows.add(GenerateSampleData.COUNTY, "double_support_county", "全省双拥模范县", "provincial", "commendation", "省级命名机关（合成）",
          "county", "武乡县", round, years[round - 1] + "-07-28", "合成双拥〔" + years[round - 1] + "〕1号", (years[round - 1] + 4) + "-12-31", "named");
    }
    rows.add(GenerateSampleData.COUNTY, "rule_of_law_project", "全省法治政府示范项目", "provincial", "model", "省级命名机关（合成）",
        "project", "“红色传承+多元解纷”", 1, "2023-11-16", "合成法治〔2023〕3号", "", "named");
    rows.add(GenerateSampleData.COUNTY, "fengqiao_typical", "全省新时代“枫桥经验”先进典型", "provincial", "typical_case", "省级命名机关（合成）",
        "method", "化解涉农纠纷工作法", 1, "2023-10-20", "合成枫桥〔2023〕5号", "", "named");
    rows.add(GenerateSampleData.COUNTY, "elder_care_model_county", "全省养老服务模范县", "provincial", "model", "省级命名机关（合成）",
        "county", "武乡县", 1, "2023-12-08", "合成养老〔2023〕7号", "", "named");
    rows.add(GenerateSampleData.COUNTY, "transport_model_county", "全国城乡交通运输一体化示范县", "national", "model", "部委命名机关（合成）",
        "county", "武乡县", 2, "2023-12-22", "合成交通〔2023〕9号", "", "named");
    rows.add(GenerateSampleData.COUNTY, "red_tourism_town", "市级红色旅游专业镇", "city", "model", "市级命名机关（合成）",
        "county", "武乡县", 1, "2023-08-15", "合成文旅〔2023〕6号", "", "named");
    rows.add(GenerateSampleData.COUNTY, "other", "全市信访工作示范单位（合成）", "city", "model", "市级命名机关（合成）",
        "department", "信访局", 2, "2022-03-18", "合成信〔2022〕2号", "", "named");
    rows.add(GenerateSampleData.COUNTY, "other", "省级乡村治理示范县（创建，合成）", "provincial", "model", "省级命名机关（合成）",
        "county", "武乡县", 3, "", "", "", "candidate");
    rows.add(GenerateSampleData.COUNTY, "other", "省级电子商务示范县（合成）", "provincial", "model", "省级命名机关（合成）",
        "county", "武乡县", 1, "2018-06-11", "合成商〔2018〕4号", "2021-12-31", "expired");
    return rows;
  }
}
