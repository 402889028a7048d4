package id.kopdesk.training;

import static id.kopdesk.training.Kabupaten.NOVEMBER;
import static id.kopdesk.training.Kabupaten.SITI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Questions belong to a programme; answers stay with theirs whatever becomes of wording and order. */
class QuestionTest {
    private static final Texts TEXTS = Texts.of(Texts.INDONESIAN);

    @TempDir
    Path folder;

    private static BatchFile answered(Database database, Part<TrainingBatch> batch, Map<String, String> answers) {
        Attendee who = Kabupaten.read(database, batch).attendees().get(0);
        Part<Evaluation> part = who.evaluation()
                .map(e -> e.with(new Evaluation(batch.id(), who.id(), answers)))
                .orElseGet(() -> Part.fresh(new Evaluation(batch.id(), who.id(), answers)));
        new Extras(database).saveEvaluation(SITI, part);
        return Kabupaten.read(database, batch);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void anOfficesOwnQuestionsAreAskedAnsweredAndCounted(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            Part<Programme> programme = Kabupaten.programme(database, 2);
            assertThat(programme.value().questions()).isEqualTo(Question.SHIPPED);
            Part<TrainingBatch> batch = Kabupaten.batch(database, programme, 1, "63.05", 20, NOVEMBER);
            new Participants(database)
                    .add(
                            SITI,
                            batch.id(),
                            Newcomer.of(
                                    Person.named("Rusli", null, null, "63.05.02.2001"),
                                    ParticipantCategory.VILLAGE_STAFF,
                                    null));
            Map<String, String> first = Map.of("material", "4", "remark", "Waktu kurang");
            assertThat(answered(database, batch, first).attendees().get(0).evaluation())
                    .hasValueSatisfying(e -> assertThat(e.value().answers()).isEqualTo(first));

            List<Question> own = new ArrayList<>(Question.SHIPPED);
            Question useful = Question.fresh(own, Question.Kind.SCORE, "Apakah bahan dapat dipakai di koperasi?");
            own.add(0, useful);
            own.set(1, own.get(1).with(Question.Kind.SCORE, "Materi dan alat peraga"));
            own.add(Question.fresh(own, Question.Kind.TEXT, "Topik berikutnya"));
            Programmes programmes = new Programmes(database);
            programmes.save(SITI, programme.with(programme.value().withQuestions(own)));
            assertThat(programmes.find(programme.id()).orElseThrow().value().questions())
                    .isEqualTo(own);

            BatchFile file = answered(
                    database, batch, Map.of("material", "4", "q1", "5", "q2", "Pembukuan\n\"digital\"; pajak"));
            assertThat(EvaluationSums.of(file, useful).mean()).contains(new BigDecimal("5.00"));
            assertThat(EvaluationSums.of(file, own.get(1)).mean())
                    .as("worded anew, the same question")
                    .contains(new BigDecimal("4.00"));
            assertThat(EvaluationSums.words(file, own.get(own.size() - 1)))
                    .containsExactly("Pembukuan\n\"digital\"; pajak");

            assertThatThrownBy(() -> answered(database, batch, Map.of("q1", "6")))
                    .isInstanceOfSatisfying(
                            CodedException.class,
                            e -> assertThat(e.sentence(TEXTS)).isEqualTo("Jawaban 6 di luar 1–5."));
            assertThatThrownBy(() -> answered(database, batch, Map.of("q2", "x".repeat(1_001))))
                    .isInstanceOf(CodedException.class);
            assertThat(database.check(TrainingTables.all(), Progress.NONE).faults())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void questionsWithoutWordsTwiceOrNoneAreRefused(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            Part<Programme> programme = Kabupaten.programme(database, 2);
            Programmes programmes = new Programmes(database);
            Question one = Question.fresh(List.of(), Question.Kind.TEXT, "Saran");
            for (List<Question> wrong : List.of(
                    List.<Question>of(),
                    List.of(new Question("q1", Question.Kind.TEXT, "")),
                    List.of(one, Question.fresh(List.of(one), Question.Kind.TEXT, "saran")))) {
                assertThatThrownBy(() -> programmes.save(
                                SITI, programme.with(programme.value().withQuestions(wrong))))
                        .isInstanceOf(CodedException.class);
            }
        }
    }
}
