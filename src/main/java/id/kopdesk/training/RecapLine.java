package id.kopdesk.training;

import id.kopdesk.cooperative.Sex;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one kab/kota comes to in a programme. A batch with its quota, lesson hours and money counts at its first kab/kota;
 * a person counts where the village lies. Filled by {@link Recaps} only.
 */
public final class RecapLine {
    private final String regency;
    private final int cooperatives;
    int batches;
    int quota;
    int invited;
    int attendances;
    int certificates;
    long planned;
    long realised;
    BigDecimal lessonHours = BigDecimal.ZERO;
    private BigDecimal gain = BigDecimal.ZERO;
    private int gains;
    private final Set<UUID> people = new HashSet<>();
    private final Set<UUID> women = new HashSet<>();
    private final Set<UUID> reached = new HashSet<>();
    private final Map<ParticipantCategory, Set<UUID>> men = new EnumMap<>(ParticipantCategory.class);
    private final Map<ParticipantCategory, Set<UUID>> ladies = new EnumMap<>(ParticipantCategory.class);
    private final Map<ParticipantCategory, Set<UUID>> unsaid = new EnumMap<>(ParticipantCategory.class);

    RecapLine(String regency, int cooperatives) {
        this.regency = regency;
        this.cooperatives = cooperatives;
    }

    /** @param first whether this person has not been counted under a category in this programme before */
    void count(Participation one, boolean first) {
        if (one.state().seated()) {
            invited++;
        }
        if (!one.came()) {
            return;
        }
        attendances++;
        people.add(one.person());
        if (one.sex() == Sex.FEMALE) {
            women.add(one.person());
        }
        if (one.cooperative() != null) {
            reached.add(one.cooperative());
        }
        if (one.certificate() != null) {
            certificates++;
        }
        if (first) {
            kinds(one.sex())
                    .computeIfAbsent(one.category(), key -> new HashSet<>())
                    .add(one.person());
        }
        BigDecimal pre = one.pre();
        BigDecimal post = one.post();
        if (pre != null && post != null) {
            gain = gain.add(post.subtract(pre));
            gains++;
        }
    }

    private Map<ParticipantCategory, Set<UUID>> kinds(@Nullable Sex sex) {
        return sex == null ? unsaid : sex == Sex.FEMALE ? ladies : men;
    }

    public String regency() {
        return regency;
    }

    public int cooperatives() {
        return cooperatives;
    }

    public int batches() {
        return batches;
    }

    public int quota() {
        return quota;
    }

    public int invited() {
        return invited;
    }

    /** People who came, each once. */
    public int people() {
        return people.size();
    }

    /** Of them women. */
    public int women() {
        return women.size();
    }

    /** A person in two batches is two attendances. */
    public int attendances() {
        return attendances;
    }

    /** @param sex null for those of whom it is not known */
    public int present(ParticipantCategory category, @Nullable Sex sex) {
        return Optional.ofNullable(kinds(sex).get(category)).map(Set::size).orElse(0);
    }

    public int reached() {
        return reached.size();
    }

    public int certificates() {
        return certificates;
    }

    public BigDecimal lessonHours() {
        return lessonHours;
    }

    public long planned() {
        return planned;
    }

    public long realised() {
        return realised;
    }

    /** Rupiah spent a person who came; empty while nobody came. */
    public Optional<Long> perHead() {
        return people.isEmpty() ? Optional.empty() : Optional.of(Math.round((double) realised / people.size()));
    }

    public int gains() {
        return gains;
    }

    public BigDecimal gainSum() {
        return gain;
    }

    /** Mean of post-test less pre-test, one decimal. */
    public Optional<BigDecimal> meanGain() {
        return gains == 0
                ? Optional.empty()
                : Optional.of(gain.divide(BigDecimal.valueOf(gains), 1, RoundingMode.HALF_UP));
    }
}
