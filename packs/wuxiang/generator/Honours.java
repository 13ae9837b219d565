/** Naming decisions; document numbers are made up and say so. */
final class Honours {

  static Rows rows() {
    Rows rows =
        new Rows("county", "title_code", "title_name", "honour_level", "nature", "issuer", "holder_kind",
            "holder_name", "round", "decided_on", "document_no", "valid_until", "state", "announcement_no", "verified_with",
            "list_size", "review_due_on", "reviewed_on", "revoked_on");
    int[] years = {1999, 2003, 2007, 2011, 2015, 2019, 2023};
    for (int round = 1; round <= years.length; round++) {
      row(rows, GenerateSampleData.COUNTY, "double_support_county", "全省双拥模范县", "provincial", "commendation", "省级命名机关（合成）",
          "county", "武乡县", round, years[round - 1] + "-07-28", "合成双拥〔" + years[round - 1] + "〕1号", (years[round - 1] + 4) + "-12-31", "named");
    }
    row(rows, GenerateSampleData.COUNTY, "rule_of_law_project", "全省法治政府示范项目", "provincial", "model", "省级命名机关（合成）",
        "project", "“红色传承+多元解纷”", 1, "2023-11-16", "合成法治〔2023〕3号", "", "named");
    row(rows, GenerateSampleData.COUNTY, "fengqiao_typical", "全省新时代“枫桥经验”先进典型", "provincial", "typical_case", "省级命名机关（合成）",
        "method", "化解涉农纠纷工作法", 1, "2023-10-20", "合成枫桥〔2023〕5号", "", "named");
    row(rows, GenerateSampleData.COUNTY, "elder_care_model_county", "全省养老服务模范县", "provincial", "model", "省级命名机关（合成）",
        "county", "武乡县", 1, "2023-12-08", "合成养老〔2023〕7号", "", "named");
    row(rows, GenerateSampleData.COUNTY, "transport_model_county", "全国城乡交通运输一体化示范县", "national", "model", "部委命名机关（合成）",
        "county", "武乡县", 2, "2023-12-22", "合成交通〔2023〕9号", "", "named");
    row(rows, GenerateSampleData.COUNTY, "red_tourism_town", "市级红色旅游专业镇", "city", "model", "市级命名机关（合成）",
        "county", "武乡县", 1, "2023-08-15", "合成文旅〔2023〕6号", "", "named");
    row(rows, GenerateSampleData.COUNTY, "other", "全市信访工作示范单位（合成）", "city", "model", "市级命名机关（合成）",
        "department", "信访局", 2, "2022-03-18", "合成信〔2022〕2号", "", "named");
    row(rows, GenerateSampleData.COUNTY, "other", "省级乡村治理示范县（创建，合成）", "provincial", "model", "省级命名机关（合成）",
        "county", "武乡县", 3, "", "", "", "candidate");
    row(rows, GenerateSampleData.COUNTY, "other", "省级电子商务示范县（合成）", "provincial", "model", "省级命名机关（合成）",
        "county", "武乡县", 1, "2018-06-11", "合成商〔2018〕4号", "2021-12-31", "expired");
    String[][] others = {
      {"other", "省级文明县创建（合成）", "provincial", "announced", "", "", "2024-06-30"},
      {"other", "省级卫生县城（合成）", "provincial", "reviewing", "2019-12-20", "2024-12-31", "2023-12-10"},
      {"other", "市级健康促进县（合成）", "city", "revoked", "2017-05-16", "2027-05-16", ""},
      {"other", "省级全域旅游示范区申报（合成）", "provincial", "not-named", "", "", ""},
      {"other", "省级园林县城创建（合成）", "provincial", "candidate", "", "", ""},
      {"other", "市级文明乡镇创建先进县（合成）", "city", "named", "2020-11-20", "2023-12-31", ""},
      {"other", "市级平安县（合成）", "city", "named", "2021-04-09", "2024-03-31", ""},
      {"other", "国家级农产品质量安全县（合成）", "ministry", "named", "2021-09-06", "2026-09-06", ""}
    };
    int serial = 20;
    for (String[] each : others) {
      serial++;
      boolean decided = !each[4].isEmpty();
      rows.add(GenerateSampleData.COUNTY, each[0], each[1], each[2], "model", "命名机关（合成）", "county", "武乡县", serial, each[4],
          decided ? "合成荣〔" + each[4].substring(0, 4) + "〕" + serial + "号" : "", each[5], each[3],
          each[3].equals("candidate") ? "" : "合成公示" + serial, decided ? "授予单位名单（合成）" : "", decided ? 30 : "", each[6], serial == 28 ? "2023-09-20" : "",
          each[3].equals("revoked") ? "2022-08-01" : "");
    }
    return rows;
  }

  /** A row with the fields that every named title has. */
  private static void row(Rows rows, Object... cells) {
    boolean named = !"".equals(cells[9]);
    Object[] all = java.util.Arrays.copyOf(cells, cells.length + 6);
    all[cells.length] = named ? "合成公示" : "";
    all[cells.length + 1] = named ? "授予单位名单（合成）" : "";
    all[cells.length + 2] = named ? 12 : "";
    for (int i = 3; i < 6; i++) {
      all[cells.length + i] = "";
    }
    rows.add(all);
  }

  /** The latest round of each title; one round went by without the county. */
  static Rows titles() {
    Rows rows =
        new Rows("county", "title_code", "organiser", "basis_document", "cycle_years", "latest_round", "latest_on",
            "next_expected_on", "state");
    Object[][] titles = {
      {"double_support_county", "省级命名机关（合成）", 4, 7, "2023-07-28", "2027-07-31", "current"},
      {"rule_of_law_project", "省级命名机关（合成）", 2, 1, "2023-11-16", "2025-11-30", "current"},
      {"fengqiao_typical", "省级命名机关（合成）", 1, 1, "2023-10-20", "2024-05-31", "current"},
      {"elder_care_model_county", "省级命名机关（合成）", 2, 2, "2024-01-12", "2026-01-31", "current"},
      {"transport_model_county", "部委命名机关（合成）", 2, 2, "2023-12-22", "2025-12-31", "proposed"},
      {"red_tourism_town", "市级命名机关（合成）", 1, 1, "2023-08-15", "", "ended"}
    };
    for (Object[] each : titles) {
      rows.add(GenerateSampleData.COUNTY, each[0], each[1], each[6].equals("proposed") ? "" : "合成批准文件", each[2], each[3], each[4],
          each[5], each[6]);
    }
    return rows;
  }
}
