/** Small files of each form, with nothing in them that anybody could take for a fact. */

export const timelineJs = JSON.stringify({
  title: { text: { headline: "A title", text: "<p>Words</p>" } },
  eras: [{ start_date: { year: "1900" }, end_date: { year: "1910" }, text: { headline: "An era" } }],
  events: [
    {
      unique_id: "one",
      start_date: { year: "1900", month: "2", day: "", hour: "" },
      end_date: { year: 1901 },
      display_date: "early",
      group: "Group",
      text: { headline: "<b>First</b>", text: '<p>Text <a href="https://b.example/">link</a></p>' },
      media: {
        url: "//a.example/x.JPG",
        link: "https://a.example/page",
        credit: "Somebody",
        caption: 'a <a href="https://c.example/">caption</a>',
      },
    },
    {
      start_date: { year: "-500" },
      text: { headline: "Second" },
      media: { url: "https://video.example/v", caption: "A film" },
    },
    { start_date: { year: "-13800000000" }, display_date: "long ago", text: { headline: "Third" } },
    { start_date: { year: "" }, text: { headline: "Fourth" } },
  ],
});

export const timelineJsOld = {
  timeline: {
    headline: "Old",
    date: [
      { startDate: "1963,8,9", headline: "A", tag: "tag", asset: { media: "https://a.example/a.png" } },
      { startDate: "1964", headline: "B" },
    ],
  },
};

export const timelineJsCsv = [
  "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background,Source Name,Source URL",
  ",,,,,,,,,The title,About,,,,,title,,,,",
  "1901,2,3,4:20 PM,,,,,,One,,,,,,,A; B,,Paper,https://p.example/",
  "1900,,,,1905,,,,,Era,,,,,,era,,,,",
  ",,,,,,,,,Undated,,,,,,,,,,",
].join("\n");

export const visFile = {
  items: [
    { id: 1, content: "Both", start: "2020-01-03", group: "g1" },
    { id: 2, content: "Both", start: "2020-01-03", group: "g2" },
    { id: 3, content: "Alone", start: "2020-01-03T10:00", group: "g1" },
    { id: 4, content: "Night", start: "2020-01-01", end: "2020-01-02", type: "background" },
    { id: 5, content: "Alone", start: "2020-01-03T10:00", group: "g1" },
    { id: 6, content: "When" },
  ],
  groups: [
    { id: "g1", content: "<b>One</b>", order: 2 },
    { id: "g2", content: "Two", order: 1 },
  ],
};

const ucdpNames =
  "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob".split(
    ",",
  );

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const ucdpRow = (cells: Readonly<Record<string, string>>): string =>
  ucdpNames.map((name) => quoted(cells[name] ?? ucdpCells[name] ?? "")).join(",");

const ucdpCells: Readonly<Record<string, string>> = {
  id: "1",
  relid: "LND-2020-1-1-1",
  type_of_violence: "1",
  dyad_name: "Side A - Side B",
  side_a: "Side A",
  side_b: "Side B",
  where_prec: "1",
  where_coordinates: "Town",
  latitude: "1.5",
  longitude: "2.5",
  country: "Land",
  event_clarity: "1",
  date_prec: "1",
  date_start: "2020-01-02 00:00:00.000",
  date_end: "2020-01-02 00:00:00.000",
  best: "3",
  low: "2",
  high: "5",
  source_article: '"Agency, The,2020-01-03,One; two, three";"Daily,2020-01-04,Say "so""',
};

export const ucdpCsv = [
  ucdpNames.join(","),
  ucdpRow({}),
  ucdpRow({
    id: "2",
    date_prec: "3",
    date_end: "2020-01-05",
    event_clarity: "2",
    source_article: "",
    source_office: "Office A;Office B",
    source_date: "2020-01-05;2020-01-06",
    source_headline: "One; with; more",
  }),
  ucdpRow({
    id: "3",
    date_prec: "4",
    date_start: "2020-03-01",
    date_end: "2020-03-01",
    source_article: 'Agency 2020-03-02 "Words',
  }),
  ucdpRow({ id: "4", date_start: "", date_end: "" }),
].join("\n");

export const acledCsv = [
  "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,actor2,country,admin1,location,latitude,longitude,geo_precision,source,notes",
  'X1,01 November 2024,1,Strategic developments,Talks,Group A: East (Land),Friends; Others,Group B,Land,Province,Place,1,2,2,"Herald, The; Agency",Words',
  "X2,2024-11-01,2,Strategic developments,Talks,A,,B,Land,Province,Place,1,2,1,Agency,",
  "X3,2024-11-15,3,Strategic developments,Talks,A,,B,Land,Province,Place,1,2,1,Agency,",
  "X4,soon,1,Strategic developments,Talks,A,,B,Land,Province,Place,1,2,1,Agency,",
].join("\n");

/** A row of 61 cells; `cells` replaces some by their position. */
export function gdeltRow(cells: Readonly<Record<number, string>>): string {
  const usual: Readonly<Record<number, string>> = {
    0: "1",
    1: "20200203",
    6: "ONE",
    16: "TWO",
    26: "042",
    28: "04",
    33: "7",
    52: "Here",
    56: "1.5",
    57: "2.5",
    59: "20200204103000",
    60: "https://www.news.example/a",
  };
  return Array.from({ length: 61 }, (_, i) => cells[i] ?? usual[i] ?? "").join("\t");
}

export const jsonLd = {
  "@context": "https://schema.org",
  "@graph": [
    {
      "@type": "ExhibitionEvent",
      name: "A show",
      startDate: "2016-09-15",
      endDate: "2017-01-22",
      organizer: { "@type": "Organization", name: "House" },
      about: [{ name: "Painter A" }, "Painter B"],
      location: { name: "Hall", geo: { latitude: 1, longitude: "2" } },
      eventStatus: "https://schema.org/EventCancelled",
    },
    {
      "@type": "ClaimReview",
      claimReviewed: "The moon is green",
      url: "https://check.example/1",
      author: { name: "Checkers" },
      datePublished: "2014-07-23",
      reviewRating: { ratingValue: 1, bestRating: 6, worstRating: 1, alternateName: "False" },
      itemReviewed: { "@type": "Claim", author: { name: "Somebody" }, datePublished: "2014-07-17" },
    },
    {
      "@type": ["LiveBlogPosting"],
      headline: "The day",
      liveBlogUpdate: [
        { "@type": "BlogPosting", headline: "Update one", datePublished: "2020-01-01T10:00Z" },
        { "@type": "BlogPosting", headline: "Update two" },
      ],
    },
    { "@type": "Recipe", name: "Soup" },
  ],
};

export const icalendar = [
  "BEGIN:VCALENDAR",
  "X-WR-CALNAME:My calendar",
  "BEGIN:VEVENT",
  "UID:a",
  "SUMMARY:A long title\\,",
  "  folded",
  "DTSTART;TZID=Europe/Berlin:20250115T100000",
  "DTEND;TZID=Europe/Berlin:20250115T113000",
  "DESCRIPTION:One\\ntwo",
  'ORGANIZER;CN="Host":mailto:host@a.example',
  "ATTENDEE;ROLE=CHAIR:mailto:guest@a.example",
  "CATEGORIES:talk,a\\,b",
  "STATUS:CANCELLED",
  "URL:https://a.example/",
  "LOCATION:Hall\\; 2",
  "GEO:1.5;-2.5",
  "BEGIN:VALARM",
  "SUMMARY:Ring",
  "END:VALARM",
  "END:VEVENT",
  "BEGIN:VEVENT",
  "UID:b",
  "SUMMARY:Days",
  "DTSTART;VALUE=DATE:20250701",
  "DTEND;VALUE=DATE:20250703",
  "RRULE:FREQ=YEARLY",
  "RELATED-TO:a",
  "END:VEVENT",
  "END:VCALENDAR",
].join("\r\n");
