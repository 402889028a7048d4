package id.kopdesk.cooperative.oversight;

import id.kopdesk.cooperative.Part;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything that the oversight knows of one cooperative, newest first.
 *
 * @param potentials of the villages that it serves
 */
public record Oversight(
        List<Part<MeetingDetail>> meetings,
        List<Part<BusinessMonth>> business,
        List<Part<Site>> sites,
        List<Part<Potential>> potentials,
        List<Part<Health>> health,
        Map<UUID, Companion> companions,
        Map<UUID, List<Assignment>> assignments) {}
