package id.kopdesk.demo;

import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.cooperative.oversight.CompanionStore;
import id.kopdesk.cooperative.oversight.OversightStore;
import id.kopdesk.database.Database;
import id.kopdesk.database.UnitOfWork;
import id.kopdesk.followup.ProblemStore;
import id.kopdesk.followup.VisitStore;
import id.kopdesk.region.RegionTree;
import id.kopdesk.register.RegisterStore;
import java.util.ArrayList;
import java.util.List;

/** Everything of the oversight in a demo office. Chance of its own, so that the cooperatives stay as they are. */
final class OversightDemo {
    private final RegionTree tree;
    private final OversightStore oversight;
    private final CompanionStore companions;
    private final ProblemStore problems;
    private final VisitStore visits;
    private final RegisterStore register;
    private final long seed;
    private final List<CooperativeFile> all = new ArrayList<>();
    private final List<Calibration> regencies = new ArrayList<>();

    OversightDemo(Database database, CooperativeStore cooperatives, RegionTree tree, long seed) {
        this.tree = tree;
        this.seed = seed;
        oversight = new OversightStore(database);
        companions = new CompanionStore(database);
        problems = new ProblemStore(database);
        visits = new VisitStore(database);
        register = new RegisterStore(database, cooperatives);
    }

    /** The cooperatives of one kab/kota have been made. */
    void regency(UnitOfWork work, List<CooperativeFile> files) {
        String code = files.get(0).cooperative().regencyCode();
        Dice dice = new Dice(seed * 131 + code.hashCode());
        new OversightMaker(oversight, dice).make(work, files);
        new CompanionMaker(companions, dice).make(work, code, files);
        new FollowupMaker(problems, visits, dice).make(work, tree.find(code).orElseThrow(), files);
        Calibration.KALSEL.stream().filter(own -> own.code().equals(code)).forEach(regencies::add);
        all.addAll(files);
    }

    /** All kab/kota of the office have been made. */
    void finish(UnitOfWork work, String area) {
        Dice dice = new Dice(seed * 137);
        if (area.length() == 2) {
            new CompanionMaker(companions, dice).officers(work, "63");
        }
        new RegisterMaker(register, tree, dice).make(work, regencies, all);
    }
}
