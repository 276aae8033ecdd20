/* Files as text, and in plain words why one is none. */
(() => {
  const startsWith = (bytes, ...wanted) => wanted.every((byte, at) => bytes[at] === byte);

  /** Why bytes are no text, for files that people are likely to drop; null if they may be. */
  function whyNotText(bytes) {
    if (startsWith(bytes, 0x50, 0x4b)) {
      return "This is a spreadsheet or a ZIP file, not text. Open it in your spreadsheet program, save the sheet as CSV, and choose that file.";
    }
    if (startsWith(bytes, 0xd0, 0xcf)) {
      return "This is a spreadsheet of an old kind, not text. Open it in your spreadsheet program, save the sheet as CSV, and choose that file.";
    }
    if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46))
      return "This is a PDF. A timeline needs a table or a calendar, as text.";
    if (startsWith(bytes, 0x1f, 0x8b)) return "This file is compressed. Unpack it, and choose what is in it.";
    if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return null;
    return bytes.subarray(0, 4096).includes(0) ? "This file is not text." : null;
  }

  /**
   * The text of a file: UTF-8 or UTF-16; else as Windows writes it, which `note` says. `wrong` says why there is none.
   */
  Playground.readFile = async (file) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const wrong = whyNotText(bytes);
    if (wrong !== null) return { wrong };
    const utf16 = startsWith(bytes, 0xff, 0xfe)
      ? "utf-16le"
      : startsWith(bytes, 0xfe, 0xff)
        ? "utf-16be"
        : null;
    if (utf16 !== null) return { text: new TextDecoder(utf16).decode(bytes) };
    try {
      return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
    } catch {
      const note =
        "The file is not in UTF-8; it was read as Windows-1252. If letters are wrong, save it as “CSV UTF-8”.";
      return { text: new TextDecoder("windows-1252").decode(bytes), note };
    }
  };

  /** Lets the reader keep a text or a blob as a file. */
  Playground.saveFile = (name, type, content) => {
    const url = URL.createObjectURL(new Blob([content], { type }));
    Playground.make("a", { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
})();
