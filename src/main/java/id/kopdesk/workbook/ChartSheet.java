package id.kopdesk.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;

/** All charts of a workbook on one sheet, as native charts that point at the recaps and carry the numbers with them. */
final class ChartSheet {
    static final String NAME = "Grafik";

    private static final byte[] BAR = {(byte) 0x1F, (byte) 0x6F, (byte) 0xB2};
    private static final int ACROSS = 2;
    private static final int WIDE = 8;
    private static final int TALL = 18;
    private static final int DOWN = 2;

    /** A chart with the rows of its sheet. */
    private record Plan(String sheet, SheetChart chart, List<SheetColumn> columns, int first, List<List<Value>> rows) {}

    private final List<Plan> plans = new ArrayList<>();

    /** @param first the sheet's first row of data, 0-based; they follow each other without groups */
    void add(SheetModel model, int first) {
        if (model.charts().isEmpty()) {
            return;
        }
        List<List<Value>> rows;
        try (Stream<SheetRow> all = model.rows().get()) {
            rows = all.filter(SheetRow.Data.class::isInstance)
                    .map(row -> ((SheetRow.Data) row).values())
                    .toList();
        }
        model.charts().stream()
                .map(chart -> new Plan(model.name(), chart, model.columns(), first, rows))
                .filter(ChartSheet::says)
                .forEach(plans::add);
    }

    /** A picture of nothing but zeros is none. */
    private static boolean says(Plan plan) {
        return plan.rows().stream()
                .anyMatch(row -> plan.chart().columns().stream().anyMatch(c -> number(plan, row, c) != 0));
    }

    void write(SXSSFWorkbook book, Paper paper) {
        if (plans.isEmpty()) {
            return;
        }
        SXSSFSheet sheet = book.createSheet(NAME);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(paper.code());
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        XSSFDrawing drawing = book.getXSSFWorkbook().getSheet(NAME).createDrawingPatriarch();
        int at = 0;
        for (Plan plan : plans) {
            if (!plan.rows().isEmpty()) {
                int left = at % ACROSS * WIDE;
                int top = at / ACROSS * TALL;
                draw(
                        drawing.createChart(
                                new XSSFClientAnchor(0, 0, 0, 0, left, top, left + WIDE - 1, top + TALL - 1)),
                        plan);
                at++;
            }
        }
        for (int page = 1; page * DOWN < (at + ACROSS - 1) / ACROSS; page++) {
            sheet.setRowBreak(page * DOWN * TALL - 1);
        }
        int lastRow = (at + ACROSS - 1) / ACROSS * TALL - 1;
        // Without cells the sheet is empty to some programs, and its pages are not printed.
        Row row = sheet.createRow(lastRow);
        row.createCell(ACROSS * WIDE - 1).setCellValue(" ");
        book.setPrintArea(book.getSheetIndex(sheet), 0, ACROSS * WIDE - 1, 0, lastRow);
    }

    private static void draw(XSSFChart chart, Plan plan) {
        chart.setTitleText(plan.chart().title());
        chart.setTitleOverlay(false);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis numbers = chart.createValueAxis(AxisPosition.BOTTOM);
        // The first area stands at the top, as in the table; its axis of numbers at the foot.
        names.setOrientation(AxisOrientation.MAX_MIN);
        numbers.setCrosses(AxisCrosses.MAX);
        numbers.setMinimum(0);
        boolean shares = plan.chart().columns().stream()
                .allMatch(c -> plan.columns().get(c).ratio().isPresent());
        if (shares) {
            numbers.setMaximum(1);
            numbers.setNumberFormat("0%");
        }
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, numbers);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(60);
        String[] labels = plan.rows().stream()
                .map(row -> row.get(plan.chart().names()) instanceof Value.Text text ? text.text() : "")
                .toArray(String[]::new);
        var categories = XDDFDataSourcesFactory.fromArray(
                labels, range(plan, plan.chart().names()));
        for (int column : plan.chart().columns()) {
            Double[] values =
                    plan.rows().stream().map(row -> number(plan, row, column)).toArray(Double[]::new);
            var numbersOf = XDDFDataSourcesFactory.fromArray(values, range(plan, column));
            XDDFChartData.Series series = data.addSeries(categories, numbersOf);
            series.setTitle(plan.columns().get(column).heading(), null);
            series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(BAR)));
        }
        chart.plot(data);
    }

    private static double number(Plan plan, List<Value> row, int column) {
        return plan.columns()
                .get(column)
                .ratio()
                .map(r -> whole(row, r.whole()) == 0 ? 0 : (double) whole(row, r.part()) / whole(row, r.whole()))
                .orElse((double) whole(row, column));
    }

    private static long whole(List<Value> row, int column) {
        return row.get(column) instanceof Value.Whole whole ? whole.number() : 0;
    }

    private static String range(Plan plan, int column) {
        int last = plan.first() + plan.rows().size() - 1;
        return new CellRangeAddress(plan.first(), last, column, column).formatAsString(plan.sheet(), true);
    }
}
