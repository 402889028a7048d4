package id.kopdesk;

public final class Kopdesk {
    private Kopdesk() {}

    public static void main(String[] a) {
        System.out.println("x");
    }
}
