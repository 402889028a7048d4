package id.kopdesk.region;

/** The shipped province and nation, read once for the tests that only look. */
public final class Kalsel {
    public static final RegionTree TREE = RegionTree.shipped("63");

    private Kalsel() {}
}
