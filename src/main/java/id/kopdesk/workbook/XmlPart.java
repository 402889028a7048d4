package id.kopdesk.workbook;

import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part of a workbook, read tag by tag. A document type, and with it any entity, is refused. */
final class XmlPart {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final XMLStreamReader xml;

    XmlPart(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        xml = factory.createXMLStreamReader(in);
    }

    /** Goes to the next opening tag; false at the end. */
    boolean next() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException("document type");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean is(String tag) {
        return xml.getLocalName().equals(tag);
    }

    /** The attribute of that local name, or empty. */
    String text(String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The text inside the current tag, pronunciation marks left out; stands at its closing tag afterwards. */
    String words(String tag) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        boolean inText = tag.equals("v");
        boolean phonetic = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                phonetic |= is("rPh");
                inText = is("t") && !phonetic;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (is(tag)) {
                    return unescaped(words.toString());
                }
                phonetic &= !is("rPh");
                inText = false;
            } else if (inText && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE)) {
                words.append(xml.getText());
            }
        }
        throw new XMLStreamException("open tag " + tag);
    }

    /** Goes to the next opening tag before the closing one of this name; false once that is reached. */
    boolean nextInside(String tag) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && is(tag)) {
                return false;
            }
        }
        throw new XMLStreamException("open tag " + tag);
    }

    static boolean isTrue(String attribute) {
        return attribute.equals("1") || attribute.equals("true");
    }

    private static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
