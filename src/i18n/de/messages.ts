import { shorten } from "../../core/text.ts";
import { plainOrQuoted } from "../../core/yaml-plain.ts";
import { asAddress } from "../quoted.ts";
import type { Messages } from "../types/messages.ts";
import { foreignFields } from "./foreign-fields.ts";
import { markWords } from "./marks.ts";

const none = { project: "kein Projekt", partner: "keinen Partner", place: "keinen Ort" } as const;
const folders = {
  project: "im Ordner projects, welche Projekte",
  partner: "im Ordner partners, welche Partner",
  place: "in site.yaml unter places, welche Orte",
} as const;
const meant = (suggestion: string | undefined, otherwise: string) =>
  suggestion ? `Meinen Sie \`${suggestion}\`?` : otherwise;

const comma = (number: number) => String(number).replace(".", ",");

/** Texts one after the other, as a sentence has them. */
const joined = new Intl.ListFormat("de");
const said = (texts: readonly string[]) => joined.format(texts.map((text) => `\`${text}\``));
const together = (texts: readonly string[]) => joined.format(texts);

export const messages: Messages = {
  errors: {
    ...markWords,
    notUtf8: ({ encoding }) => ({
      what: `Diese Datei ist als ${encoding} gespeichert; Umlaute und Buchstaben mit Akzent werden dadurch unleserlich.`,
      remedy:
        "Speichern Sie die Datei neu als UTF-8 (in den meisten Programmen unter „Speichern unter“, „Codierung“).",
    }),
    unreadable: ({ detail }) => ({
      what: `Diese Datei lässt sich nicht lesen (${detail}).`,
      remedy: "Legen Sie hier eine gewöhnliche Datei ab oder entfernen Sie sie.",
    }),
    notATextFile: () => ({
      what: "Diese Datei ist kein Text, auch wenn sie so heißt.",
      remedy: "Speichern Sie den Text als Markdown (.md). Fotos und Dokumente gehören in den Ordner media.",
    }),
    symbolicLink: () => ({
      what: "Das ist nur ein Verweis auf eine andere Datei (ein symbolischer Link); die Website folgt ihm nicht.",
      remedy: "Legen Sie die Datei selbst hier ab.",
    }),
    specialFile: () => ({
      what: "Dies ist keine gewöhnliche Datei, sondern eine Pipe oder ein Gerät; so etwas liest die Website nicht.",
      remedy: "Legen Sie an diese Stelle eine gewöhnliche Datei oder entfernen Sie den Eintrag.",
    }),
    strayFile: ({ name, suggestion }) => ({
      what: `Die Datei \`${name}\` liegt außerhalb der Ordner; so kommt sie nicht auf die Website.`,
      remedy: meant(suggestion, "Legen Sie sie in posts, projects, partners, events, pages oder media."),
    }),
    unknownFile: ({ extension, suggestion }) => ({
      what: `In diesen Ordner gehören nur Dateien mit der Endung .md; diese hat ${extension ? `die Endung ${extension}` : "keine Endung"}.`,
      remedy: suggestion
        ? `Nennen Sie die Datei \`${suggestion}\`.`
        : "Speichern Sie den Text als Markdown (.md). Fotos und Dokumente gehören in den Ordner media.",
    }),
    wrongFolder: ({ folder, keys }) => ({
      what: `Diese Datei hat Angaben (${keys.map((key) => `\`${key}:\``).join(", ")}), die in den Ordner ${folder} gehören.`,
      remedy: `Legen Sie die Datei in den Ordner ${folder}.`,
    }),
    unknownFolder: ({ name, suggestion }) => ({
      what: `Den Ordner \`${name}\` kennt die Website nicht.`,
      remedy: meant(suggestion, "Verwenden Sie posts, projects, partners, events, pages oder media."),
    }),
    badFileName: ({ name, suggestion }) => ({
      what: `Aus dem Dateinamen \`${name}\` kann keine Adresse werden: Verwenden Sie nur Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche.`,
      remedy: `Nennen Sie die Datei \`${suggestion}\`.`,
    }),
    reservedName: ({ name }) => ({
      what: `Der Name \`${name}\` ist nicht frei: Unter dieser Adresse liegen die eigenen Dateien der Website.`,
      remedy: `Geben Sie der Datei einen anderen Namen, zum Beispiel \`${name}-seite.md\`.`,
    }),
    noFrontMatter: () => ({
      what: "Diese Datei beginnt nicht mit einem Kopf mit Angaben.",
      remedy: "Schreiben Sie in die erste Zeile `---`, darunter `title: …` und darunter wieder `---`.",
    }),
    notAtTop: ({ fenceLine }) => ({
      what: `Der Kopf beginnt erst in Zeile ${fenceLine}; so zählt er nicht.`,
      remedy: "Entfernen Sie die Leerzeilen darüber, sodass `---` in der ersten Zeile steht.",
    }),
    oddFence: ({ fence, place }) => ({
      what: `Die Zeile \`${fence}\`, die den Kopf ${place === "opening" ? "öffnet" : "schließt"}, besteht nicht aus genau drei Bindestrichen am Zeilenanfang.`,
      remedy: "Machen Sie daraus drei gewöhnliche Bindestriche: `---`.",
    }),
    noClosingFence: () => ({
      what: "Der Kopf wird nirgends geschlossen.",
      remedy: "Setzen Sie unter die Angaben, über den Text, eine Zeile mit drei Bindestrichen: `---`.",
    }),
    tomlHead: () => ({
      what: "Der Kopf steht zwischen Pluszeichen (`+++`); so schreibt es Hugo, aber diese Website liest es nicht.",
      remedy:
        'Machen Sie aus beiden Zeilen `+++` eine Zeile `---` und schreiben Sie die Angaben mit Doppelpunkt: `title: Der Titel` statt `title = "Der Titel"`.',
    }),
    secondHead: () => ({
      what: "Unter dem Kopf steht noch ein Kopf; der zweite erscheint so als Text auf der Seite.",
      remedy:
        "Übernehmen Sie die Angaben, die Sie brauchen, in den ersten Kopf, und entfernen Sie den zweiten samt seinen Strichen.",
    }),
    conflictMarks: ({ lines }) => ({
      what: `Hier stehen noch zwei Fassungen durcheinander (${lines.length === 1 ? "Zeile" : "Zeilen"} ${lines.join(", ")}): git konnte sie nicht zusammenführen.`,
      remedy:
        "Entscheiden Sie, welcher Text bleibt, und entfernen Sie die Zeilen mit <<<<<<<, ======= und >>>>>>>.",
    }),
    controlCharacter: ({ character }) => ({
      what: `In dieser Zeile steht ein unsichtbares Steuerzeichen (${character}), das Feeds unlesbar macht.`,
      remedy: "Tippen Sie die Zeile neu, oder übernehmen Sie die Zeile unten.",
    }),
    hiddenCharacter: ({ character }) => ({
      what: `In dieser Zeile steht ein unsichtbares Zeichen (${character}), das Text umdreht oder verbirgt.`,
      remedy: "Tippen Sie die Zeile neu oder übernehmen Sie die Zeile hier darunter.",
    }),
    hiddenInName: ({ name, character, suggestion }) => ({
      what: `Im Namen \`${name}\` steht ein unsichtbares Zeichen (${character}); so ist die Datei nicht wiederzufinden.`,
      remedy: `Nennen Sie sie \`${suggestion}\`.`,
    }),
    decimalComma: () => ({
      what: "Zwischen geschweiften Klammern trennt ein Komma zwei Angaben; hier steht eines in einer Zahl.",
      remedy: "Schreiben Sie in der Zahl einen Punkt: `lat: 50.9`.",
    }),
    windowsName: ({ name, suggestion }) => ({
      what: `Den Namen \`${name}\` kann es unter Windows nicht geben; wer dort arbeitet, bekommt die Dateien nicht.`,
      remedy: `Wählen Sie einen anderen Namen, zum Beispiel \`${suggestion}\`.`,
    }),
    longName: ({ name, most, suggestion }) => ({
      what: `Der Dateiname \`${shorten(name, 40)}\` ist zu lang für eine Adresse (höchstens ${most} Zeichen; Umlaute zählen doppelt).`,
      remedy: `Wählen Sie einen kürzeren Namen, zum Beispiel \`${suggestion}\`.`,
    }),
    indexOfList: ({ name }) => ({
      what: `\`${name}\` wäre die Seite dieses Ordners selbst, doch dort steht schon eine Liste der Website.`,
      remedy: "Geben Sie der Datei einen eigenen Namen oder legen Sie sie als Seite in den Ordner pages.",
    }),
    mojibake: ({ found, repaired }) => ({
      what: `\`${found}\` ist verstümmelter Text: Ein Umlaut oder ein anderes Sonderzeichen wurde irgendwo falsch umgewandelt.`,
      remedy: `Vermutlich soll hier \`${repaired}\` stehen.`,
    }),

    nestedTooDeep: () => ({
      what: "Hier stecken Angaben so oft ineinander, dass die Website sie nicht liest.",
      remedy: "Entfernen Sie Klammern und Einrückungen, bis jede Angabe einfach unter ihrem Namen steht.",
    }),
    needsQuotes: ({ key, character, items }) =>
      items
        ? {
            what: `In der Liste bei \`${key}\` steht ein Zeichen (${character}), das hier eine besondere Bedeutung hat.`,
            remedy: `Setzen Sie ${said(items)} in Anführungszeichen, nicht die ganze Liste.`,
          }
        : {
            what: `Hinter \`${key}:\` steht ein Zeichen (${character}), das hier eine besondere Bedeutung hat.`,
            remedy: "Setzen Sie den ganzen Text hinter dem Doppelpunkt in Anführungszeichen.",
          },
    emptyItem: ({ key }) => ({
      what: `In der Liste bei \`${key}\` steht ein Komma zu viel.`,
      remedy: "Entfernen Sie das Komma, hinter dem nichts steht.",
    }),
    unclosedQuote: ({ key, quote }) => ({
      what: `Hinter \`${key}:\` beginnt ein Anführungszeichen (${quote}), das nirgends geschlossen wird.`,
      remedy: "Setzen Sie das Anführungszeichen auch ans Ende.",
    }),
    unclosedBracket: ({ key, bracket }) => ({
      what: `Hinter \`${key}:\` beginnt eine Klammer (${bracket}), die nirgends geschlossen wird.`,
      remedy: "Setzen Sie die Klammer auch ans Ende.",
    }),
    oddIndent: () => ({
      what: "Diese Zeile ist anders eingerückt, als sie sein soll.",
      remedy:
        "Beginnen Sie eine gewöhnliche Angabe ganz links. Was zusammengehört, steht gleich weit eingerückt unter einer Zeile, die mit einem Doppelpunkt endet.",
    }),
    curlyQuotes: ({ key }) => ({
      what: `Der Text von \`${key}\` steht in typografischen Anführungszeichen; sie würden so Teil des Textes.`,
      remedy:
        'Verwenden Sie gerade Anführungszeichen (") oder lassen Sie sie weg. Gehören sie zum Text? Dann setzen Sie gerade außen herum.',
    }),
    hashInText: ({ key, kept, lost }) => ({
      what: `In \`${key}\` beginnt mit # ein Kommentar: ${kept ? `Nur „${kept}“ bleibt übrig, ` : ""}„${lost}“ fällt weg.`,
      remedy:
        "Setzen Sie den ganzen Text in Anführungszeichen. Ist es wirklich ein Kommentar? Dann schreiben Sie ihn in eine eigene Zeile.",
    }),
    tabIndent: () => ({
      what: "Diese Zeile ist mit einem Tabulator eingerückt; das geht hier nicht.",
      remedy: "Verwenden Sie Leerzeichen statt eines Tabulators.",
    }),
    duplicateKey: ({ key, firstLine }) => ({
      what: `\`${key}\` steht zweimal da, zum ersten Mal in Zeile ${firstLine}.`,
      remedy: "Entfernen Sie eine der beiden Angaben.",
    }),
    notAField: ({ text, isComment }) => ({
      what: `„${text.slice(0, 60)}“ ist keine Angabe: Es braucht einen Namen, einen Doppelpunkt und ein Leerzeichen.`,
      remedy: isComment
        ? "Ist es eine Notiz für Sie selbst? Dann beginnen Sie die Zeile mit `#` und einem Leerzeichen."
        : "Schreiben Sie es wie `title: Der Titel`. Gehört die Zeile zur Angabe darüber? Dann beginnen Sie sie mit zwei Leerzeichen.",
    }),
    otherBullet: ({ mark }) => ({
      what:
        mark === "-"
          ? "Hinter den Strich einer Liste gehört ein Leerzeichen."
          : `Eine Liste beginnt hier mit einem Strich, nicht mit \`${mark}\`.`,
      remedy: "Beginnen Sie jeden Punkt mit einem Strich und einem Leerzeichen: `- Kunst`.",
    }),
    yaml: () => ({
      what: "Hier sind die Angaben nicht lesbar.",
      remedy:
        "Prüfen Sie, ob ein Doppelpunkt, ein Anführungszeichen oder eine Klammer fehlt, und setzen Sie Texte in Anführungszeichen.",
    }),

    unknownKey: ({ key, suggestion, within }) => ({
      what: `Das Feld \`${key}\` gibt es hier nicht.`,
      remedy: meant(
        suggestion,
        within
          ? `Setzen Sie \`${key}:\` unter \`${within}:\`, in eine eigene Zeile und um zwei Leerzeichen eingerückt.`
          : "Sehen Sie in der Anleitung nach, wie das Feld heißt. Gibt es dafür keines, setzen Sie es in den Text.",
      ),
    }),
    foreignField: ({ key, write, say }) => ({
      what: `Ein Feld \`${key}\` gibt es hier nicht.`,
      remedy: write ? `Schreiben Sie stattdessen \`${write}\`.` : say ? foreignFields[say] : "",
    }),
    permalink: ({ key }) => ({
      what: `\`${key}\` gehört nicht hierher: Die Adresse einer Seite ergibt sich aus dem Dateinamen.`,
      remedy:
        "Entfernen Sie die Zeile und geben Sie der Datei den gewünschten Namen. Eine alte Adresse gehört zu `redirects`.",
    }),
    required: ({ key }) => ({
      what: `Das Feld \`${key}\` fehlt oder ist leer.`,
      remedy:
        key === "date"
          ? "Schreiben Sie den Tag des Beitrags, zum Beispiel `date: 2013-01-15`."
          : `Füllen Sie \`${key}:\` aus.`,
    }),
    notText: ({ key, items = [] }) => ({
      what: `Bei \`${key}\` muss ein einzelner Text stehen${items.length > 1 ? ", keine Liste" : ""}.`,
      remedy:
        items.length > 1
          ? `Schreiben Sie es als einen Text, zum Beispiel \`${key}: ${together(items)}\`.`
          : "Machen Sie daraus einen einfachen Text, wenn nötig in Anführungszeichen.",
    }),
    tooLong: ({ key, length, most }) => ({
      what: `\`${key}\` hat ${length} Zeichen; mehr als ${most} passen nicht.`,
      remedy: "Kürzen Sie es. Was Sie sonst erzählen möchten, gehört in den Text unter dem Kopf.",
    }),
    tooMany: ({ key, count, most }) => ({
      what: `${key ? `Bei \`${key}\` stehen` : "In dieser Datei stehen"} ${count} Einträge; mehr als ${most} sind nicht möglich.`,
      remedy: "Entfernen Sie, was nicht dazugehört, oder verteilen Sie es auf mehrere Dateien.",
    }),
    invisibleText: () => ({
      what: "Hier steht ein Text, in dem nichts zu sehen ist.",
      remedy: "Tippen Sie den Text neu oder entfernen Sie die Zeile.",
    }),
    notAList: ({ key }) => ({
      what: key ? `Bei \`${key}\` muss eine Liste stehen.` : "In dieser Datei muss eine Liste stehen.",
      remedy: key
        ? `Schreiben Sie es so: \`${key}: [eins, zwei]\`.`
        : "Beginnen Sie jeden Eintrag mit einem Strich und einem Leerzeichen, zum Beispiel `- label: Kunst`.",
    }),
    listInList: ({ key }) => ({
      what: `Bei \`${key}\` steht eine Liste in einer Liste.`,
      remedy: `Machen Sie eine einzige Liste daraus: \`${key}: [eins, zwei]\`.`,
    }),
    notAGroup: ({ key, fields }) => ({
      what: `Bei ${key ? `\`${key}\`` : "jedem Strich dieser Datei"} müssen Angaben stehen${fields.length > 0 ? ` (${fields.map((name) => `\`${name}:\``).join(" und ")})` : ""}, jede in einer eigenen Zeile und um zwei Leerzeichen eingerückt.`,
      remedy: "Sehen Sie in der Anleitung nach, welche Angaben das sind.",
    }),
    noSuchDay: ({ value }) => ({
      what: `Den Tag „${value}“ gibt es im Kalender nicht.`,
      remedy: "Prüfen Sie Tag und Monat.",
    }),
    notADay: ({ value }) => ({
      what: `„${value}“ ist kein Datum, das die Website versteht.`,
      remedy: "Schreiben Sie Jahr-Monat-Tag, zum Beispiel `2013-01-15`, oder `15. Januar 2013`.",
    }),
    notADate: ({ value }) => ({
      what: `„${value}“ ist kein Tag, Monat oder Jahr, die die Website versteht.`,
      remedy:
        "Schreiben Sie es so genau, wie Sie es wissen: `2013-01-15`, `2013-01`, `Januar 2013` oder `2013`.",
    }),
    oddYear: ({ value }) => ({
      what: `Das Jahr in „${value}“ liegt zu weit zurück oder zu weit voraus.`,
      remedy: "Schreiben Sie das Jahr mit vier Ziffern, zum Beispiel `2013-01-15`.",
    }),
    wrongWeekday: ({ value }) => ({
      what: `In „${value}“ passen Wochentag und Datum nicht zusammen.`,
      remedy: "Prüfen Sie beide und schreiben Sie nur das Datum, zum Beispiel `2013-01-15`.",
    }),
    noSuchTime: ({ value }) => ({
      what: `Die Uhrzeit „${value}“ gibt es nicht: In dieser Nacht beginnt die Sommerzeit, und eine Stunde fällt aus.`,
      remedy: "Prüfen Sie die Uhrzeit.",
    }),
    notATime: ({ value }) => ({
      what: `„${value}“ ist keine Uhrzeit, die die Website versteht.`,
      remedy:
        "Schreiben Sie `19:30` oder von-bis: `19:30-22:00`. Auch `20 Uhr` und `9 bis 13 Uhr` sind möglich.",
    }),
    spokenTime: ({ value, times }) => ({
      what: `„${value}“ ist eine Uhrzeit in Worten.`,
      remedy: `Schreiben Sie die Uhrzeit in Ziffern: ${times.map((time) => `\`${time}\``).join(" oder ")}.`,
    }),
    severalTimes: ({ value }) => ({
      what: `Hier steht mehr als eine Uhrzeit: „${value}“.`,
      remedy:
        "Schreiben Sie hier vom ersten Beginn bis zum letzten Ende, etwa `10:00-16:00`, und nennen Sie die einzelnen Zeiten im Text; oder legen Sie für jedes Mal einen eigenen Termin an.",
    }),
    twoTimes: ({ first, second }) => ({
      what: `Hier stehen zwei verschiedene Uhrzeiten: \`${first}\` und \`${second}\`.`,
      remedy: "Lassen Sie die richtige stehen und entfernen Sie die andere.",
    }),
    notAFlag: ({ value }) => ({
      what: `Hier muss \`ja\` oder \`nein\` stehen, nicht „${value}“.`,
      remedy: "Schreiben Sie `ja` oder `nein` oder entfernen Sie die Zeile.",
    }),
    notANumber: ({ value, least, most }) => ({
      what: `„${value}“ ist keine Zahl von ${least} bis ${most}.`,
      remedy: "Schreiben Sie nur die Zahl, zum Beispiel `50.88`.",
    }),
    notAChoice: ({ value, choices }) => ({
      what: `„${value}“ ist hier nicht möglich.`,
      remedy: `Wählen Sie aus: ${choices.map((choice) => `\`${choice.de}\``).join(", ")}.`,
    }),
    notAWebAddress: ({ value }) => ({
      what: `„${value}“ ist keine Adresse einer Website.`,
      remedy:
        "Schreiben Sie die ganze Adresse, mit `https://` davor und ohne Leerzeichen, Namen oder Passwort darin.",
    }),
    notAnOldAddress: ({ value }) => ({
      what: `„${value}“ kann keine Adresse auf dieser Website sein.`,
      remedy: value.includes("?")
        ? "Schreiben Sie die Adresse ohne den Teil ab `?`: Er zählt beim Weiterleiten nicht."
        : "Schreiben Sie den Teil hinter dem Namen der Website, ohne `*`, `#` oder `:`, zum Beispiel `/2013/01/titel.html`. Unter `/assets/`, `/bloom/`, `/cards/` und `/media/` liegen Dateien der Website selbst.",
    }),
    notAnAddressWord: ({ value, suggestion }) => ({
      what: `Aus „${value}“ kann kein Wort für eine Adresse werden: Verwenden Sie nur Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche.`,
      remedy: meant(suggestion, "Wählen Sie ein Wort, in dem ein Buchstabe oder eine Ziffer vorkommt."),
    }),
    notALanguage: ({ value }) => ({
      what: `„${value}“ ist kein Sprachcode.`,
      remedy: "Schreiben Sie `nl`, `de`, `en`, `fr`, `li` …",
    }),
    notAColour: ({ value }) => ({
      what: `„${value}“ ist keine Farbe, die die Website versteht.`,
      remedy:
        'Schreiben Sie ein Rautezeichen und sechs Zeichen in Anführungszeichen, zum Beispiel `"#b3124f"`.',
    }),
    notAFocus: ({ value }) => ({
      what: `„${value}“ ist kein Punkt in einem Bild.`,
      remedy: "Schreiben Sie zwei Prozentwerte, von links und von oben, zum Beispiel `50% 30%`.",
    }),
    lowContrast: ({ key, value, nearest, ratio }) => ({
      what: `Die Farbe ${value} (\`${key}\`) ist zu hell für Text: Der Kontrast beträgt ${comma(ratio)}, nötig sind 4,5.`,
      remedy: `Die nächste Farbe, mit der es geht, ist \`${nearest}\`.`,
    }),
    notAZone: ({ value }) => ({
      what: `Die Zeitzone „${value}“ gibt es nicht.`,
      remedy: "Schreiben Sie einen Namen wie `Europe/Amsterdam`.",
    }),
    notABranch: ({ value }) => ({
      what: `„${value}“ kann kein Name eines Zweiges in git sein.`,
      remedy: "Schreiben Sie den Namen so, wie Ihr Repository ihn zeigt; meist ist es `main`.",
    }),
    notAHandle: ({ value }) => ({
      what: `„${value}“ ist kein Benutzername im Fediverse.`,
      remedy: 'Schreiben Sie ihn so: `"@name@server.de"`.',
    }),
    endBeforeStart: ({ start, end }) => ({
      what: `Das Ende (${end}) liegt vor dem Anfang (${start}).`,
      remedy:
        start.length > 10
          ? "Prüfen Sie beide Angaben. Endet es an einem späteren Tag, tragen Sie diesen bei `end` ein."
          : "Prüfen Sie beide Angaben.",
    }),

    noSuchReference: ({ kind, value, suggestion }) => ({
      what: `Es gibt ${none[kind]} \`${value}\`.`,
      remedy: meant(suggestion, `Sehen Sie nach, ${folders[kind]} es gibt.`),
    }),
    tagTypo: ({ value, suggestion }) => ({
      what: `Das Thema „${value}“ ähnelt „${suggestion}“ sehr.`,
      remedy: `Meinen Sie \`${suggestion}\`? Wenn es wirklich ein anderes Thema ist, tragen Sie es in tags.yaml ein.`,
    }),
    tagTwice: ({ value, other }) => ({
      what: `Das Wort „${value}“ gehört schon zum Thema „${other}“.`,
      remedy: "Lassen Sie jedes Wort nur bei einem Thema stehen.",
    }),
    placeTwice: ({ value }) => ({
      what: `Der Ort „${value}“ steht zweimal da.`,
      remedy: "Entfernen Sie einen der beiden Einträge.",
    }),
    sameAddress: ({ address, other }) => ({
      what: `Die Adresse \`${address}\` gehört schon zu ${other}.`,
      remedy: "Geben Sie einer der beiden Dateien einen anderen Namen.",
    }),
    redirectOverPage: ({ from, other }) => ({
      what: `Die alte Adresse \`${from}\` ist jetzt die Adresse einer anderen Seite (${other}).`,
      remedy: "Entfernen Sie sie aus `redirects`; unter dieser Adresse steht schon etwas.",
    }),
    redirectTwice: ({ from, other }) => ({
      what: `Die alte Adresse \`${from}\` steht auch in ${other}.`,
      remedy:
        "Eine alte Adresse kann nur zu einer Seite führen: Entfernen Sie sie an einer der beiden Stellen.",
    }),
    redirectToItself: ({ from }) => ({
      what: `Die alte Adresse \`${from}\` ist die Adresse dieser Seite selbst.`,
      remedy: "Entfernen Sie sie aus `redirects`.",
    }),
    noSuchPage: ({ address, suggestion }) => ({
      what: `Der Link zu \`${address}\` führt ins Leere: Diese Seite gibt es nicht.`,
      remedy: meant(suggestion, "Prüfen Sie die Adresse. Eine andere Website beginnt mit `https://`."),
    }),
    notAStory: ({ address }) => ({
      what: `Die Geschichte der Startseite, \`${address}\`, ist kein Beitrag.`,
      remedy:
        "Wählen Sie einen Beitrag, etwa `posts/2026/fest.md`, oder löschen Sie `story`: Dann steht dort der neueste.",
    }),
    noSuchAnchor: ({ address, anchor, suggestion }) => ({
      what: `Auf \`${address}\` gibt es keine Überschrift \`#${anchor}\`.`,
      remedy: meant(
        suggestion && `#${suggestion}`,
        "Sehen Sie nach, wie die Überschrift auf dieser Seite heißt, oder entfernen Sie den Teil ab #.",
      ),
    }),
    emptyLink: () => ({
      what: "Bei einem Link fehlt die Adresse.",
      remedy: "Setzen Sie die Adresse in die runden Klammern oder entfernen Sie den Link.",
    }),
    notADocument: ({ source }) => ({
      what: `Die Datei \`${source}\` ist von einer Art, die die Website nicht ausgibt.`,
      remedy:
        "Speichern Sie sie als PDF oder als anderes gewöhnliches Dokument (odt, docx, txt, csv, zip, mp3, mp4).",
    }),
    idTwice: ({ id, other }) => ({
      what: `Die feste Kennung „${id}“ steht auch in ${other}; für Abonnenten ist das ein und dasselbe.`,
      remedy: "Entfernen Sie die Zeile `id` aus der Datei, die Sie kopiert haben.",
    }),
    addressNotLive: ({ key, value }) =>
      key === "idBase"
        ? {
            what: `Kennungen in Feeds und Kalendern würden mit \`${value}\` beginnen: Diese Adresse ist ein Beispiel oder gehört nur zu diesem Rechner oder Netz. Später lässt sich das nicht mehr ändern, ohne dass alle alles doppelt sehen.`,
            remedy:
              "Tragen Sie bei `idBase` die erste Adresse der Website ein, meist dieselbe wie bei `url`.",
          }
        : {
            what: `Unter \`${value}\` findet niemand die Website: Diese Adresse ist ein Beispiel oder gehört nur zu diesem Rechner oder Netz. So geht die Website nicht online.`,
            remedy:
              "Tragen Sie bei `url` die Adresse ein, unter der die Website zu lesen ist, etwa `https://www.ihre-region.de`.",
          },
    addressElsewhere: ({ value, host }) => ({
      what: `Der Host stellt die Website unter \`${host}\` bereit, hier steht aber \`${value}\`. Jeder Feed, jeder Kalender und jede Karte würde zur falschen Adresse führen.`,
      remedy: `Schreiben Sie \`url: ${host}\`, oder machen Sie \`${value}\` beim Host zur Hauptadresse.`,
    }),
    addressWithPath: ({ value, origin }) => ({
      what: `„${value}“ hat etwas hinter dem Namen der Website; dort kann sie nicht stehen.`,
      remedy: `Schreiben Sie nur \`${origin}\`, und betreiben Sie die Website unter einem eigenen Namen.`,
    }),
    linkToPicture: ({ source }) => ({
      what: `Der Link führt zum Bild \`${source}\` selbst; so, wie es ist, kommt es nicht auf die Website, denn es kann verraten, wo es entstanden ist.`,
      remedy: `Setzen Sie das Bild in den Text: \`![Was zu sehen ist](${asAddress(source)})\`.`,
    }),
    unsafeLink: ({ address }) => ({
      what: `Der Link \`${address.slice(0, 60)}\` ist nicht erlaubt.`,
      remedy:
        "Verwenden Sie eine Adresse, die mit https://, mailto: oder tel: beginnt, oder eine Adresse auf dieser Website, ohne Namen oder Passwort darin.",
    }),
    noSuchPicture: ({ source, suggestion }) => ({
      what: `Das Bild \`${source}\` liegt nicht im Ordner media.`,
      remedy: meant(suggestion, "Legen Sie die Datei in den Ordner media oder prüfen Sie den Namen."),
    }),
    noSuchMediaFile: ({ name, suggestion }) => ({
      what: `Die Datei \`${name}\` liegt nicht im Ordner media.`,
      remedy: meant(
        suggestion,
        "Legen Sie die Datei in den Ordner media, prüfen Sie den Namen oder entfernen Sie sie hier.",
      ),
    }),
    notAPictureFile: ({ source }) => ({
      what: `Die Datei \`${source}\` liegt im Ordner media, ist aber kein Bild und kann so nicht gezeigt werden.`,
      remedy: `Machen Sie einen Link daraus: \`[Was es ist](${asAddress(`/media/${source}`)})\`. Ein Bild ist JPEG, PNG, WebP oder SVG.`,
    }),
    pictureCase: ({ source, actual }) => ({
      what: `Das Bild heißt nicht \`${source}\`, sondern \`${actual}\`: Groß- und Kleinschreibung zählt.`,
      remedy: `Schreiben Sie \`${actual}\`.`,
    }),
    outsideMedia: ({ source }) => ({
      what: `Das Bild \`${source}\` liegt außerhalb des Ordners media.`,
      remedy: "Legen Sie das Bild in den Ordner media und schreiben Sie nur den Dateinamen.",
    }),
    windowsPath: ({ path, isOwn, suggestion }) => ({
      what: isOwn
        ? `\`${path}\` liegt auf Ihrem eigenen Computer; dort kommt die Website nicht hin.`
        : `In \`${path}\` stehen umgekehrte Schrägstriche (\\); eine Adresse hat gewöhnliche (/).`,
      remedy: suggestion
        ? `Schreiben Sie \`${suggestion}\`.`
        : isOwn
          ? "Legen Sie die Datei in den Ordner media und schreiben Sie nur den Dateinamen."
          : "Schreiben Sie es mit gewöhnlichen Schrägstrichen (/) und prüfen Sie, ob es die Datei gibt.",
    }),
    foreignPicture: ({ source }) => ({
      what: `Das Bild \`${source.slice(0, 80)}\` liegt auf einer anderen Website.`,
      remedy:
        "Legen Sie das Bild (wenn Sie das dürfen) in den Ordner media; die Website holt nichts von anderen Websites.",
    }),
    altMissing: ({ source, field }) => ({
      what: `Beim Bild \`${source}\` fehlt eine Beschreibung für alle, die es nicht sehen können.`,
      remedy: field
        ? `Schreiben Sie \`${field}:\` und darunter, um zwei Leerzeichen eingerückt, \`src: ${plainOrQuoted(source)}\` und \`alt: Was zu sehen ist\`; oder \`decorative: ja\`, wenn das Bild nichts aussagt.`
        : `Schreiben Sie \`![Was zu sehen ist](${asAddress(source)})\`. Oder setzen Sie in \`media/media.yaml\` unter den Namen des Bildes \`alt:\`, oder \`decorative: ja\`, wenn das Bild nichts aussagt.`,
    }),
    badPicture: ({ source, reason }) => {
      const { what, remedy } = messages.pictureErrors[reason];
      return { what: `Das Bild \`${source}\` ist nicht verwendbar: ${what}`, remedy };
    },
    cmsWithoutRepository: () => ({
      what: "Es gibt ein cms, aber es steht nirgends, wohin es schreiben soll.",
      remedy:
        "Ergänzen Sie repository: die https-Adresse des Repositorys. Oder nehmen Sie cms heraus; dann gibt es kein /admin/.",
    }),
    cmsRepository: ({ value, backend }) => ({
      what: `„${value}“ ist kein Repository bei ${backend === "github" ? "GitHub" : "GitLab"}.`,
      remedy:
        backend === "github"
          ? "Schreiben Sie die Adresse aus: https://github.com/eigentuemer/name."
          : "Schreiben Sie die Adresse aus: https://gitlab.com/gruppe/name.",
    }),
    notJson: () => ({
      what: "Ab hier ist die Datei kein JSON.",
      remedy: "Prüfen Sie Klammern, Kommas und Anführungszeichen, oder laden Sie die Datei neu herunter.",
    }),
    notGeoJson: () => ({
      what: "In dieser Datei steht keine Sammlung von Grenzen (eine FeatureCollection in GeoJSON).",
      remedy:
        "Speichern Sie die Grenzen der Gemeinden als GeoJSON, oder entfernen Sie die Datei: dann skizziert die Website selbst.",
    }),
    boundaryName: ({ name, suggestion }) => ({
      what: name
        ? `„${name}“ ist weder Gemeinde noch Ort in site.yaml.`
        : "Bei dieser Grenze steht nicht, zu welcher Gemeinde sie gehört.",
      remedy: meant(
        suggestion,
        "Schreiben Sie den Namen einer Gemeinde aus site.yaml unter `name`, oder entfernen Sie die Grenze.",
      ),
    }),
    boundaryShape: ({ name, found }) => ({
      what: `Die Grenze von ${name} ist keine geschlossene Fläche (${found}).`,
      remedy: "Speichern Sie sie als `Polygon` oder `MultiPolygon`, mit Ringen, die enden, wo sie beginnen.",
    }),
    boundaryDegrees: ({ name, value }) => ({
      what: `Die Grenze von ${name} ist nicht in Grad angegeben: ${value}.`,
      remedy: "Speichern Sie die Datei in WGS 84 (EPSG:4326), zuerst der Längengrad, dann der Breitengrad.",
    }),
    boundaryElsewhere: ({ name }) => ({
      what: `Die Grenze von ${name} liegt weit von dort, wo ${name} laut site.yaml ist.`,
      remedy: "Prüfen Sie, ob Längengrad und Breitengrad vertauscht sind, hier oder in site.yaml.",
    }),
    boundaryMissing: ({ name }) => ({
      what: `Die Grenze von ${name} fehlt hier.`,
      remedy: "Fügen Sie sie hinzu: eine Karte hat die Grenzen aller Gemeinden oder keiner.",
    }),
    commentsOfNothing: ({ suggestion }) => ({
      what: "Diese Datei mit Kommentaren gehört zu keinem Beitrag, Projekt und keiner Seite.",
      remedy: meant(
        suggestion,
        "Nennen Sie sie wie die Datei, unter der die Kommentare stehen: zu posts/2013/fruehling.md gehört comments/posts/2013/fruehling.yaml.",
      ),
    }),
    notACommentId: ({ value }) => ({
      what: `\`${value}\` kann keine Kennung eines Kommentars sein.`,
      remedy: "Verwenden Sie nur Buchstaben, Ziffern, Bindestriche und _, höchstens 64 Zeichen.",
    }),
    commentTwice: ({ id }) => ({
      what: `Zwei Kommentare in dieser Datei haben die Kennung \`${id}\`.`,
      remedy: "Entfernen Sie den doppelten Kommentar, oder geben Sie ihm eine andere Kennung.",
    }),
    noSuchComment: ({ id }) => ({
      what: `Dies ist eine Antwort auf den Kommentar \`${id}\`, aber der steht nicht darüber.`,
      remedy: "Setzen Sie die Antwort unter diesen Kommentar, oder entfernen Sie die Zeile `replyTo`.",
    }),
    missingSite: () => ({
      what: "Die Datei site.yaml fehlt; in ihr steht, was die Region ist.",
      remedy:
        "Prüfen Sie, ob dies der richtige Ordner ist. Ein Beispiel finden Sie im Ordner content von Bloeit.",
    }),
  },
  pictureErrors: {
    empty: { what: "Die Datei ist leer.", remedy: "Legen Sie das Bild noch einmal in den Ordner media." },
    truncated: {
      what: "Die Datei ist unvollständig.",
      remedy: "Legen Sie das Bild noch einmal in den Ordner media; beim Kopieren ist etwas schiefgegangen.",
    },
    heic: {
      what: "Es ist eine HEIC-Datei, wie sie ein iPhone erzeugt.",
      remedy:
        "Speichern Sie das Bild als JPEG. Auf dem iPhone: Einstellungen, Kamera, Formate, Maximale Kompatibilität.",
    },
    unsupported: {
      what: "Diese Art von Datei kennt die Website nicht.",
      remedy: "Speichern Sie das Bild als JPEG, PNG, WebP oder SVG.",
    },
    tooLarge: {
      what: "Es hat mehr als 200 Millionen Pixel.",
      remedy: "Verkleinern Sie das Bild, zum Beispiel auf 6000 Pixel Breite.",
    },
    notAPicture: {
      what: "Die Datei ist kein Bild.",
      remedy: "Prüfen Sie, ob Sie die richtige Datei haben; speichern Sie das Bild als JPEG oder PNG.",
    },
    unsafeSvg: {
      what: "Diese SVG-Datei enthält etwas, das nicht erlaubt ist (ein Skript oder einen Verweis nach außen).",
      remedy: "Speichern Sie die Zeichnung neu als einfache SVG-Datei ohne Skripte oder als PNG.",
    },
    unreadable: {
      what: "Die Datei lässt sich nicht lesen.",
      remedy: "Legen Sie das Bild noch einmal in den Ordner media.",
    },
  },
  report: {
    line: "Zeile",
    is: "da steht",
    shouldBe: "schreiben Sie",
    count: (problems, files) =>
      `${problems} ${problems === 1 ? "Problem" : "Probleme"} in ${files} ${files === 1 ? "Datei" : "Dateien"}.`,
    keptOld: (folder) => `Die Website in ${folder} wurde nicht verändert.`,
    built: (title, pages, folder, seconds) =>
      `${title}: ${pages} ${pages === 1 ? "Seite" : "Seiten"} in ${folder} erstellt (${seconds} s).`,
    look: (command) => `Sehen Sie die Website an mit: ${command}`,
    upToDate: (folder) => `Nichts hat sich geändert: Die Website in ${folder} ist aktuell.`,
    renderFailed: (detail) => `Die Website konnte nicht erstellt werden: ${detail}`,
    diskFull:
      "Die Website konnte nicht erstellt werden: Der Datenträger ist voll. Schaffen Sie Platz und erstellen Sie die Website dann neu.",
    notAllowed: (path) =>
      `Die Website konnte nicht erstellt werden: ${path} darf hier nicht gelesen oder geschrieben werden. Wählen Sie mit --out einen anderen Ordner oder geben Sie sich Rechte an dieser Stelle.`,
    notAFolder: (path) =>
      `Die Website konnte nicht erstellt werden: ${path} ist eine Datei, dort muss aber ein Ordner sein. Wählen Sie mit --out einen anderen Ordner.`,
    vanished: (path) =>
      `Die Website konnte nicht erstellt werden: ${path} verschwand während der Erstellung. Erstellen Sie die Website neu, wenn alle Dateien an ihrem Platz sind.`,
    noFolder: (folder, namedBy) =>
      namedBy === undefined || namedBy === "--content"
        ? `Den Ordner ${folder} gibt es nicht.`
        : `Den Ordner ${folder} gibt es nicht. Er steht in ${namedBy === "package.json" ? "package.json unter bloeit.content" : `der Variablen ${namedBy}`}; ändern Sie es dort, oder wählen Sie mit --content= einen anderen Ordner.`,
    servedElsewhere: (host, url) =>
      `Achtung: Der Host stellt die Website jetzt unter ${host} bereit; Links, Feeds und Kalender nennen ${url}. Das ist richtig, wenn diese Adresse dorthin führt.`,
    outRefused: {
      isContent: (out) =>
        `Die Website kann nicht in den Ordner ${out}: Dort liegen Ihre Texte, und beim Erstellen wird der ganze Ordner ersetzt. Wählen Sie mit --out= einen anderen, etwa --out=_site.`,
      holdsContent: (out, place) =>
        `Die Website kann nicht in den Ordner ${out}: Beim Erstellen wird der ganze Ordner ersetzt, und Ihre Texte (${place}) liegen darin. Wählen Sie mit --out= einen anderen, etwa --out=_site.`,
      inContent: (out, place) =>
        `Die Website kann nicht in den Ordner ${out}: Er liegt in ${place}, wo die Texte einer Region sind. Wählen Sie mit --out= einen Ordner außerhalb davon.`,
      holdsMore: (out, place) =>
        `Die Website kann nicht in den Ordner ${out}: Beim Erstellen wird der ganze Ordner ersetzt, und dazu gehört auch ${place}. Wählen Sie mit --out= einen Ordner nur für die Website, etwa --out=_site.`,
      inGenerator: (out, place) =>
        `Die Website kann nicht in den Ordner ${out}: Er gehört zum Programm selbst (${place}). Wählen Sie mit --out= einen anderen, etwa --out=_site.`,
    },
    otherRegion: (out, last, content, own) =>
      `In ${out} liegt die Website einer anderen Region (${last}); sie bleibt, wie sie ist. Erstellen Sie ${content} in einem eigenen Ordner mit --out=${own}, oder ersetzen Sie die Website mit --out=${out}.`,
    notASite: (folder) =>
      `Im Ordner ${folder} liegt etwas anderes als eine Website von Bloeit; er wird nicht überschrieben. Wählen Sie mit --out einen leeren Ordner.`,
    pictures: (done, total) => `Bilder: ${done} von ${total}`,
    cards: (done, total) => `Karten für soziale Medien: ${done} von ${total}`,
    reread: (files, milliseconds) => `Aktualisiert: ${files} (${milliseconds} ms)`,
    serving: (address, guide, admin) =>
      `Die Website steht unter ${address}; sie ändert sich, sobald Sie eine Datei speichern. Das Handbuch (niederländisch): ${guide}; die Redaktion mit Formularen: ${admin}. Beenden: Strg+C.`,
    hosting: (folder, address) =>
      `Die Website in ${folder} steht auf ${address}, mit den Kopfzeilen und Weiterleitungen des Hosts. Nach einem neuen Bau zeigt sie von selbst die neue Website. Beenden: Strg+C.`,
    noSite: (folder) => `In ${folder} steht noch keine Website. Erstellen Sie sie zuerst mit: npm run build`,
    noSuchHost: (host) =>
      `Dieser Computer hat keine Adresse ${host}. Nennen Sie mit --host= eine Adresse dieses Computers oder 0.0.0.0, um die Website unter allen zu zeigen.`,
    notMeant: (address) => `Unter dieser Adresse ist die Website nicht zu sehen. Öffnen Sie ${address}`,
    portTaken: (port) =>
      `Port ${port} ist schon belegt. Beenden Sie das Programm, das dort läuft, oder wählen Sie einen anderen mit --port=8081.`,
    rule: (detail) => `Der Host kann diese Regel nicht lesen und überspringt sie: ${detail}`,
    submission: (form) => `Eingesandt mit dem Formular „${form}“:`,
    notAnExport: (file) =>
      `In ${file} steht etwas anderes als eine Liste von Einsendungen; die Datei bleibt, wie sie ist. Wählen Sie mit --submissions eine andere Datei.`,
  },
};
