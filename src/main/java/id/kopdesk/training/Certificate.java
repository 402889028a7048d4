package id.kopdesk.training;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry of the register of certificates.
 *
 * @param holder the name as printed
 * @param serial counts from 1 within the year
 * @param checkCode see {@link CertificateSeal}
 */
public record Certificate(
        UUID batchId,
        UUID participantId,
        UUID personId,
        String holder,
        int year,
        int serial,
        String number,
        LocalDate issuedOn,
        String checkCode) {}
