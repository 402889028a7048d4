package id.kopdesk.cooperative.oversight;

/** The health of a cooperative as SIMKOPDES publishes it. */
public enum HealthState {
    HEALTHY,
    FAIRLY_HEALTHY,
    UNHEALTHY
}
