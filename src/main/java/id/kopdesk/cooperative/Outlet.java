package id.kopdesk.cooperative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A gerai or unit of the cooperative. */
public record Outlet(
        OutletKind kind,
        @Nullable String name,
        OutletStatus status,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable Tenure tenure) {}
