/* A small sample of each form. Every name, place and event in them is made up. */
window.Playground.samples = {
  "Newsroom sheet": `date,end date,title,actors,roles,kind,status,source 1 publisher,source 1 date
2024-03-01,,Talks are announced,North; South,North=speaker,statement,confirmed,Morning Paper,2024-03-01
2024-03-04,2024-03-06,Talks in the harbour town,North; South; Mediator,Mediator=mediator,meeting,confirmed,Morning Paper,2024-03-07
2024-03,,Supplies arrive by ship,Mediator,,,reported,Harbour Radio,2024-04-02
2024-04-02,ongoing,Truce,North; South,,,developing,Evening Paper,2024-04-03
`,
  "Any table": `When;From;To;What
13/02/2024;North;South;A letter is sent
20/02/2024;South;North;The letter is answered
28/02/2024;North;South;A second letter
`,
  "A broken sheet": `date,end date,title,actors,link
2024-03-01,,Talks are announced,North; South,https://news.example/1
07/10/2024,,Nobody can tell which month this is,North,
45206,,A spreadsheet's number of a day,South,
2024-05-09,2024-05-02,It ends before it begins,North,
2024-02-30,,There is no such day,South,javascript:alert(1)
,,,South,
2024-06-01,,"A quote that is closed, as it should",North
`,
  TimelineJS: `{
  "title": {
    "text": {
      "headline": "A small town"
    }
  },
  "events": [
    {
      "start_date": {
        "year": "1901",
        "month": "5"
      },
      "text": {
        "headline": "The station opens",
        "text": "<p>The first train arrives.</p>"
      },
      "group": "Railway"
    },
    {
      "start_date": {
        "year": "1910"
      },
      "end_date": {
        "year": "1914"
      },
      "text": {
        "headline": "The bridge is built"
      },
      "group": "Council"
    },
    {
      "start_date": {
        "year": "1922",
        "month": "8",
        "day": "4"
      },
      "text": {
        "headline": "The line is closed"
      },
      "group": "Railway",
      "media": {
        "url": "https://archive.example/photo.jpg",
        "credit": "Town archive"
      }
    }
  ]
}
`,
  "vis-timeline": `{
  "groups": [
    {
      "id": 1,
      "content": "Team A"
    },
    {
      "id": 2,
      "content": "Team B"
    }
  ],
  "items": [
    {
      "id": 1,
      "group": 1,
      "content": "Design",
      "start": "2024-01-08",
      "end": "2024-01-26"
    },
    {
      "id": 2,
      "group": 2,
      "content": "Review",
      "start": "2024-01-29"
    },
    {
      "id": 3,
      "group": 1,
      "content": "Building",
      "start": "2024-02-01",
      "end": "2024-03-15"
    },
    {
      "id": 4,
      "content": "Holidays",
      "start": "2024-02-10",
      "end": "2024-02-18",
      "type": "background"
    }
  ]
}
`,
  "UCDP GED": `id,year,type_of_violence,conflict_name,side_a,side_b,source_article,source_office,source_date,where_coordinates,country,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,best,high,low
900001,2020,1,Country: Government,Government of Country,Group One,"""Sample Agency,2020-03-02,A report""",Sample Agency,2020-03-02,First town,Country,1,2020-03-01,2020-03-01,0,0,0,2,3,2
900002,2020,1,Country: Government,Government of Country,Group One,"""Sample Agency,2020-04-10,A report""",Sample Agency,2020-04-10,Second town,Country,3,2020-04-01,2020-04-07,0,0,0,1,1,1
`,
  ACLED: `event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,actor2,country,location,latitude,longitude,source,notes,fatalities
SAM1,2023-05-02,2023,1,Protests,Peaceful protest,Protesters (Country),,Country,First town,10.1,20.2,Sample Daily,Protesters gather in the square.,0
SAM2,2023-05-20,2023,3,Strategic developments,Agreement,Government of Country,Group One,Country,Second town,10.4,20.6,Sample Daily,Both sides sign in May.,0
`,
  "GDELT 2.0": `900000001\t20240301\t202403\t2024\t2024.5\tNOR\tNORTH\t\t\t\t\t\t\t\t\tSOU\tSOUTH\t\t\t\t\t\t\t\t\t1\t036\t036\t03\t1\t1.0\t4\t1\t4\t0.5\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t20240301143000\thttps://news.example/one
900000002\t20240302\t202403\t2024\t2024.5\tSOU\tSOUTH\t\t\t\t\t\t\t\t\tNOR\tNORTH\t\t\t\t\t\t\t\t\t1\t040\t040\t04\t1\t1.0\t4\t1\t4\t0.5\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t20240302143000\thttps://news.example/two
900000003\t20240302\t202403\t2024\t2024.5\tSOU\tSOUTH\t\t\t\t\t\t\t\t\tNOR\tNORTH\t\t\t\t\t\t\t\t\t1\t040\t040\t04\t1\t1.0\t4\t1\t4\t0.5\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t20240302143000\thttps://news.example/two
`,
  "JSON-LD": `{
  "@context": "https://schema.org",
  "@graph": [
    {
      "@type": "Event",
      "name": "Concert in the park",
      "startDate": "2024-06-21T19:00+02:00",
      "endDate": "2024-06-21T22:00+02:00",
      "organizer": {
        "@type": "Organization",
        "name": "Town band"
      },
      "location": {
        "@type": "Place",
        "name": "Park"
      }
    },
    {
      "@type": "Event",
      "name": "Summer fair",
      "startDate": "2024-07-05",
      "endDate": "2024-07-07",
      "organizer": {
        "@type": "Organization",
        "name": "Council"
      }
    }
  ]
}
`,
  iCalendar: `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//sample//EN
BEGIN:VEVENT
UID:1@sample.example
DTSTART;VALUE=DATE:20240610
DTEND;VALUE=DATE:20240613
SUMMARY:Conference
ORGANIZER;CN=Office:mailto:office@sample.example
END:VEVENT
BEGIN:VEVENT
UID:2@sample.example
DTSTART:20240618T090000Z
DTEND:20240618T100000Z
SUMMARY:Meeting
RRULE:FREQ=WEEKLY;COUNT=4
ORGANIZER;CN=Office:mailto:office@sample.example
END:VEVENT
END:VCALENDAR
`,
  "JSON of Chronolane": `{
  "title": "Three days",
  "actors": [
    {
      "id": "n",
      "name": "North"
    },
    {
      "id": "s",
      "name": "South"
    }
  ],
  "events": [
    {
      "title": "Once in these days",
      "start": "[2024-03-01..2024-03-05]",
      "actors": [
        "n"
      ],
      "sources": [
        "Morning Paper"
      ]
    },
    {
      "title": "About the middle of the month",
      "start": "2024-03-15~",
      "actors": [
        "n",
        {
          "actor": "s",
          "role": "target",
          "certainty": "alleged",
          "by": "n"
        }
      ],
      "sources": [
        "Morning Paper"
      ]
    },
    {
      "title": "Still going on",
      "start": "2024-03-20",
      "end": "ongoing",
      "actors": [
        "s"
      ]
    }
  ]
}
`,
};
