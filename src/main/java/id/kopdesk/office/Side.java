package id.kopdesk.office;

/** Where on the page a signer's block stands. */
public enum Side {
    LEFT,
    RIGHT
}
