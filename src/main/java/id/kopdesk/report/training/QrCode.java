package id.kopdesk.report.training;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** A text as the dark and light squares of a QR code; a quarter of it may be dirty and it is still read. */
final class QrCode {
    private static final int PIXELS = 8;

    private final BitMatrix squares;

    private QrCode(BitMatrix squares) {
        this.squares = squares;
    }

    static QrCode of(String text) {
        try {
            return new QrCode(new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.Q,
                                    EncodeHintType.MARGIN,
                                    0,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8")));
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    int side() {
        return squares.getWidth();
    }

    boolean dark(int x, int y) {
        return squares.get(x, y);
    }

    /** As a picture, each square eight pixels wide with a white edge around. */
    byte[] png() {
        int edge = 2;
        int size = (side() + 2 * edge) * PIXELS;
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                int column = x / PIXELS - edge;
                int row = y / PIXELS - edge;
                boolean inside = column >= 0 && row >= 0 && column < side() && row < side();
                image.setRGB(x, y, inside && dark(column, row) ? 0 : 0xFFFFFF);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
