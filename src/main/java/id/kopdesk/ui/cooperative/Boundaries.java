package id.kopdesk.ui.cooperative;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Boundaries that an office loaded itself: GeoJSON whose features carry the Kemendagri code as {@code kode} (or
 * {@code code}), with dots or without.
 *
 * @param rings by region code: each ring as longitude, latitude, longitude, latitude …
 */
record Boundaries(Map<String, List<double[]>> rings) {
    private static final long LARGEST = 20L << 20;
    private static final List<String> NAMES = List.of("kode", "code", "KODE", "kode_kab", "kdpkab");

    Boundaries {
        rings = Map.copyOf(rings);
    }

    /** @throws CodedException KD-894 when the file is too large, no GeoJSON, or has no code of ours */
    static Boundaries read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > LARGEST) {
                throw new CodedException("KD-894", "ui.cooperative.map.large", name, LARGEST >> 20);
            }
            Map<String, List<double[]>> rings = new LinkedHashMap<>();
            Object features =
                    Json.readMap(Files.readString(file, StandardCharsets.UTF_8)).get("features");
            if (features instanceof List<?> all) {
                all.forEach(feature -> add(rings, feature));
            }
            if (rings.isEmpty()) {
                throw new CodedException("KD-894", "ui.cooperative.map.none", name);
            }
            return new Boundaries(rings);
        } catch (IOException | IllegalArgumentException | ClassCastException e) {
            throw new CodedException(e, "KD-894", "ui.cooperative.map.unreadable", name);
        }
    }

    /** The office's own file, if it has one that can be read. */
    static Optional<Boundaries> in(Path folder) {
        Path own = file(folder);
        return Files.isRegularFile(own) ? Optional.of(read(own)) : Optional.empty();
    }

    /** Checks the file first; the one that is there stays when the new one will not do. */
    static Boundaries keep(Path chosen, Path folder) {
        Boundaries read = read(chosen);
        try {
            Path next = folder.resolve("batas-wilayah.tmp");
            Files.copy(chosen, next, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            Files.move(next, file(folder), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return read;
        } catch (IOException e) {
            throw new CodedException(e, "KD-894", "ui.cooperative.map.unkept", String.valueOf(chosen.getFileName()));
        }
    }

    private static Path file(Path folder) {
        return folder.resolve("batas-wilayah.geojson");
    }

    private static void add(Map<String, List<double[]>> rings, Object feature) {
        if (!(feature instanceof Map<?, ?> one)
                || !(one.get("properties") instanceof Map<?, ?> properties)
                || !(one.get("geometry") instanceof Map<?, ?> geometry)) {
            return;
        }
        String code = NAMES.stream()
                .map(properties::get)
                .filter(java.util.Objects::nonNull)
                .map(value -> dotted(value.toString()))
                .findFirst()
                .orElse("");
        if (code.isEmpty() || !(geometry.get("coordinates") instanceof List<?> coordinates)) {
            return;
        }
        List<double[]> own = rings.computeIfAbsent(code, key -> new ArrayList<>());
        if ("Polygon".equals(geometry.get("type"))) {
            polygon(own, coordinates);
        } else if ("MultiPolygon".equals(geometry.get("type"))) {
            coordinates.forEach(part -> polygon(own, (List<?>) part));
        }
    }

    private static void polygon(List<double[]> own, List<?> polygon) {
        for (Object ring : polygon) {
            List<?> points = (List<?>) ring;
            double[] flat = new double[points.size() * 2];
            for (int i = 0; i < points.size(); i++) {
                List<?> point = (List<?>) points.get(i);
                flat[2 * i] = ((Number) point.get(0)).doubleValue();
                flat[2 * i + 1] = ((Number) point.get(1)).doubleValue();
            }
            own.add(flat);
        }
    }

    /** "6303" is 63.03, "630308" is 63.03.08; with dots it is taken as it stands. */
    static String dotted(String code) {
        String bare = code.strip();
        if (bare.matches("\\d{2}(\\.\\d{2}){0,2}")) {
            return bare;
        }
        return bare.matches("(\\d{2}){1,3}") ? bare.replaceAll("(\\d{2})(?=\\d)", "$1.") : "";
    }
}
