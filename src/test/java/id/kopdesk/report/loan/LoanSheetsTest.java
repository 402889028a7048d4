package id.kopdesk.report.loan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.loan.LoanCase;
import id.kopdesk.loan.LoanLine;
import id.kopdesk.loan.Loans;
import id.kopdesk.loan.Outcome;
import id.kopdesk.loan.StepKind;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.region.Kalsel;
import id.kopdesk.report.sheet.LetterheadBook;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A schedule in Excel is alive: its formulas come to what the program counted, and follow a changed rate. */
class LoanSheetsTest {
    @TempDir
    Path folder;

    private Path written() {
        LoanCase loan = Loans.agreed();
        ReportSheet sheet = new LoanSheets(Loans.TEXTS, Kalsel.TREE).schedule(loan, "KDMP Tatakan");
        Path file = folder.resolve("jadwal.xlsx");
        new LetterheadBook(
                        OfficeDefaults.of(Kalsel.TREE.find("63.05").orElseThrow()),
                        Loans.TEXTS,
                        OfficeClock.system(ZoneId.of("Asia/Makassar")),
                        false)
                .write(List.of(sheet), "s.d. hari ini", "kaki", Instant.EPOCH, file, Progress.NONE);
        return file;
    }

    private static Row first(Sheet sheet) {
        for (Row row : sheet) {
            if (row.getCell(3) != null
                    && row.getCell(4) != null
                    && row.getCell(4).getCellType() == CellType.FORMULA) {
                return row;
            }
        }
        throw new AssertionError("no schedule");
    }

    @Test
    void formulasComeToWhatWasCountedAndFollowTheRate() throws IOException {
        LoanCase loan = Loans.agreed();
        try (var in = Files.newInputStream(written());
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet sheet = book.getSheet(LoanSheets.SCHEDULE);
            Row row = first(sheet);
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            for (var i : loan.file().schedule().instalments()) {
                Row each = sheet.getRow(row.getRowNum() + i.no() - 1);
                assertThat(evaluator.evaluate(each.getCell(4)).getNumberValue()).isEqualTo(i.interest());
                assertThat(evaluator.evaluate(each.getCell(5)).getNumberValue()).isEqualTo(i.total());
                assertThat(evaluator.evaluate(each.getCell(6)).getNumberValue()).isEqualTo(i.balance());
                assertThat(each.getCell(5).getNumericCellValue()).as("cached").isEqualTo(i.total());
            }
            row.getCell(7).setCellValue(12);
            evaluator.clearAllCachedResultValues();
            assertThat(evaluator.evaluate(row.getCell(4)).getNumberValue()).isEqualTo(7_000_000);
            assertThat(evaluator
                            .evaluate(sheet.getRow(row.getRowNum() + 5).getCell(4))
                            .getNumberValue())
                    .isEqualTo(7_000_000);
        }
    }

    @Test
    void theListHoldsEveryProposalWithItsLateness() {
        var day = java.time.LocalDate.of(2026, 11, 24);
        LoanLine line = new LoanLine(
                new java.util.UUID(0, 1),
                new java.util.UUID(0, 2),
                "Koperasi Desa Merah Putih Tatakan",
                Loans.TATAKAN,
                "PMK49",
                null,
                day.minusDays(90),
                "BRI",
                Outcome.OPEN,
                StepKind.STUDY,
                day.minusDays(20),
                day.minusDays(13),
                700_000_000,
                0,
                null);
        ReportSheet sheet = new LoanSheets(Loans.TEXTS, Kalsel.TREE).list(List.of(line, line), day);
        assertThat(sheet.rows()).hasSize(2);
        SheetRow.Data row = (SheetRow.Data) sheet.rows().get(1);
        assertThat(row.values())
                .contains(Value.of(700_000_000L), Value.of("Kajian"), Value.of(13L), Value.of(Loans.TATAKAN))
                .hasSameSizeAs(sheet.columns());
    }
}
