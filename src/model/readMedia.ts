import { safeUrl } from "../base/url.ts";
import type { Medium } from "./dataset.ts";
import { isFields, mediaFields, reportUnknownFields } from "./fields.ts";
import { readList } from "./readList.ts";
import { readText } from "./readText.ts";
import type { Issues, Key } from "./report.ts";
import { pointer, reportError, reportWarning, told } from "./report.ts";

const noMedia: readonly Medium[] = [];

/** Pictures: https only, each with what it shows. Others are issues and set aside. */
export function readMedia(value: unknown, path: string, key: Key, issues: Issues): readonly Medium[] {
  const list = readList(value, path, key, issues);
  if (list.length === 0) return noMedia;
  const at = pointer(path, key);
  const media: Medium[] = [];
  for (let i = 0; i < list.length; i++) {
    const medium = readMedium(list[i], pointer(at, i), issues);
    if (medium !== null) media.push(medium);
  }
  return media;
}

function readMedium(value: unknown, path: string, issues: Issues): Medium | null {
  if (!isFields(value)) {
    reportError(issues, "invalid-type", path, `${told(value)} is no picture; it is set aside`);
    return null;
  }
  reportUnknownFields(value, mediaFields, path, issues);
  const url = readPictureUrl(value.url, path, issues);
  const alt = readText(value.alt, path, "alt", issues);
  if (alt === null) {
    const message = "a picture needs a text of what it shows; it is set aside";
    reportError(issues, "field-missing", pointer(path, "alt"), message);
  }
  const credit = readText(value.credit, path, "credit", issues);
  return url === null || alt === null ? null : { url, alt, credit };
}

function readPictureUrl(value: unknown, path: string, issues: Issues): string | null {
  if (value === undefined || value === null) {
    reportError(issues, "field-missing", pointer(path, "url"), "a picture needs an address; it is set aside");
    return null;
  }
  const url = safeUrl(value);
  if (url?.href.startsWith("https:") === true) return url.href;
  const message = `${told(value)} is not loaded; the picture is set aside`;
  reportWarning(
    issues,
    "url-not-allowed",
    pointer(path, "url"),
    message,
    "pictures come from https:// addresses",
  );
  return null;
}
