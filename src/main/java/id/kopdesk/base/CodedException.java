package id.kopdesk.base;

/** A refusal with a code that a person can quote and a sentence (bundle key and arguments) that says what to do. */
public final class CodedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String key;
    private final transient Object[] arguments;

    public CodedException(String code, String key, Object... arguments) {
        super(code + " " + key);
        this.code = code;
        this.key = key;
        this.arguments = arguments.clone();
    }

    public CodedException(Throwable cause, String code, String key, Object... arguments) {
        super(code + " " + key, cause);
        this.code = code;
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String code() {
        return code;
    }

    public String key() {
        return key;
    }

    /** The sentence for a person, without the code. */
    public String sentence(Texts texts) {
        return texts.get(key, arguments == null ? new Object[0] : arguments);
    }
}
