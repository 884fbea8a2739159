/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["dispute"] = 
`heading "Japan–China dispute" [level=2]
StaticText "23 events · from the article (undated) · cites 4 · as of 7–13 Dec 2025"
toolbar "Timeline controls" [orientation=horizontal]
  button "Shorten gaps" [pressed=true]
  button "By first report"
  button "As known on a day"
  button "Show the timeline" [pressed=true]
    StaticText "Timeline"
  button "Read as a list"
    StaticText "List"
  button "Read as a table"
    StaticText "Table"
  button "Earlier"
  button "Later"
  button "Zoom out"
  button "Zoom in"
  button "Fit"
  button "Select a span of time by dragging"
  searchbox "Search"
  button "Filter"
  button "Download" [hasPopup=menu]
  button "Help" [hasPopup=dialog]
listbox "Japan–China dispute" [orientation=horizontal]
  group "Japan"
    option "Takaichi: Taiwan attack could threaten Japan. Statement, Sanae Takaichi to parliament. Some day in November 2025. Source: Sanae Takaichi, via the article." [focused] (Subject of: Trump calls Takaichi (according to the article). Met with retaliation: China’s measures against Japan (according to the article and South China Morning Post). The article calls the series punitive and has it begin with her remarks; the newspaper speaks of retaliation for them. “Controversial” and “pro-independence allies” are the article’s own words, not hers. Elsewhere, in its first paragraph, the article calls the same remarks a willingness to defend Taiwan. Her words are not quoted.)
    option "Yamada asks for stronger public support. Request, Shigeo Yamada to the Trump administration. Between 1 November and 13 December 2025 (date inferred by the compiler). Source: the article."
    option "Tokyo said to press Washington for public support. Request, Japan to the United States. Since some day between 1 November and 13 December 2025, still going on as of some day between 7 and 13 December 2025. Source: several reports (not named), via the article (“Several reports say”)."
    option "Japan’s defence minister protests. Protest, Japan’s Defence Minister to China. On 6 or 7 December 2025 (date inferred by the compiler). First reported 6 December 2025, zone not known, by Terror Alarm (@Terror_Alarm). Source: Terror Alarm (@Terror_Alarm), via the article."
    option "Japan’s ministry: “deeply regrettable”. Statement, Japan’s Ministry of Foreign Affairs. Between 6 and 13 December 2025 (date inferred by the compiler). Source: Japan’s Ministry of Foreign Affairs, via the article."
    option "China’s ambassador summoned. Protest, Japan to China’s ambassador. 7 December 2025. Source: the article."
  group "The United States"
    option "Glass: “we have her back”. Statement, George Glass to reporters on behalf of Trump, George Glass and the US embassy. Some day in November 2025. Source: George Glass, via the article."
    option "Trump reportedly urges Tokyo to calm the dispute. Request, Trump to Japan. Since some day between 1 November and 13 December 2025, still going on as of some day between 7 and 13 December 2025 (date inferred by the compiler). Source: reports (not named), via the article (“reportedly”)."
  group "Between sides"
    option "Glass and Motegi meet. Meeting, George Glass and Toshimitsu Motegi. Some day in November 2025 (date inferred by the compiler). Source: the article."
    option "Trump and Xi speak by phone. Call, Trump and Xi Jinping. Some day in November 2025. Source: the article."
    option "Trump calls Takaichi. Call, Trump and Sanae Takaichi, initiated by Trump. Some day in November 2025. Japanese officials and an American briefed on the call say: Trump advised Takaichi against provoking Beijing over the sovereignty of Taiwan. Those briefed on the calls say: The advice was subtle; he put no pressure on her to take back what she had said. Source: Japanese officials and an American briefed on the call (not named), via an outlet (not named, “Japanese officials and an American”), via the article; those briefed on the calls (not named), via an outlet (not named, “those briefed”), via the article."
    option "Tokyo reportedly disappointed with US backing. Situation, Japan and the United States. Since some day between 1 November and 13 December 2025, no end given (date inferred by the compiler). Source: reports (not named), via the article (“reportedly”)."
    option "The support asked for apparently has not come. Situation, the United States and Japan. Since some day between 1 November and 13 December 2025, still going on as of some day between 7 and 13 December 2025 (date inferred by the compiler). Source: the article (“apparently”)."
    option "Military and maritime tension grows. Situation, Japan and China. Since some day between 1 November and 13 December 2025, no end given. Source: the article."
    option "Fire-control radar alleged off southern Japan. Radar incident, Chinese military aircraft and Japanese fighter jets. On 6 or 7 December 2025. First reported 6 December 2025, zone not known, by Terror Alarm (@Terror_Alarm). At least two occasions. Disputed: Japan says: Chinese military aircraft aimed fire-control radar at Japanese jets, at least twice (the article: “allegedly”, on the number: “at least”); China says (counter-accusation): Japanese aircraft obstructed safe flying around the Liaoning, a carrier of the PLA Navy; China’s embassy says (characterisation): What Japan says is smearing and slander. Source: Japan, via the article (“allegedly”, on the number: “at least”); Terror Alarm (@Terror_Alarm), via the article. Counter-accusation by China, via the article. Characterisation by China’s embassy, via the article."
  group "China"
    option "China’s citizens asked to avoid Japan. Advisory, China to citizens of China. Between 1 November and 13 December 2025. Source: the article."
    option "China’s measures against Japan. Measure, China against Japan. Since some day between 1 November and 13 December 2025, still going on as of some day between 7 and 13 December 2025. Source: the article."
    option "Beijing: Japanese aircraft obstructed flights. Statement, China. Between 6 and 13 December 2025 (date inferred by the compiler). Disputes another account: Japan says: Chinese military aircraft aimed fire-control radar at Japanese jets, at least twice (the article: “allegedly”, on the number: “at least”); China says (counter-accusation): Japanese aircraft obstructed safe flying around the Liaoning, a carrier of the PLA Navy; China’s embassy says (characterisation): What Japan says is smearing and slander. Source: China, via the article."
    option "China’s embassy: “stop smearing”. Statement, China’s embassy, to Japan. Between 6 and 13 December 2025 (not before: China’s ambassador summoned). Disputes another account: Japan says: Chinese military aircraft aimed fire-control radar at Japanese jets, at least twice (the article: “allegedly”, on the number: “at least”); China says (counter-accusation): Japanese aircraft obstructed safe flying around the Liaoning, a carrier of the PLA Navy; China’s embassy says (characterisation): What Japan says is smearing and slander. Source: China’s embassy, via the article."
  group "Media"
    option "South China Morning Post on the ferry. Report, South China Morning Post. Between 1 November and 13 December 2025 (date inferred by the compiler). Source: South China Morning Post, via the article."
    option "The Terror Alarm post. Report, Terror Alarm (@Terror_Alarm). 6 December 2025, zone not known. Source: Terror Alarm (@Terror_Alarm), via the article."
    option "The article. Report, the article. Between 7 and 13 December 2025 (date inferred by the compiler). Source: the article."
  group "Not given"
    option "Suspension of a ferry. Suspension. Since some day between 1 November and 13 December 2025, no end given. Source: South China Morning Post, via the article."
toolbar "Lanes" [orientation=vertical]
  button "Japan · 6 events" [hasPopup=menu]
  button "The United States · 2 events" [hasPopup=menu]
  button "Between sides · 7 events" [hasPopup=menu]
  button "China · 4 events" [hasPopup=menu]
  button "Media · 3 events" [hasPopup=menu]
  button "Not given · 1 event" [hasPopup=menu]
slider "Window on time" = 50 [orientation=horizontal]
list "Legend"
  listitem [level=1]
    StaticText "once, within"
  listitem [level=1]
    StaticText "days ruled out by the order of events"
  listitem [level=1]
    StaticText "began or ended within"
  listitem [level=1]
    StaticText "still going on"
  listitem [level=1]
    StaticText "no end given"
  listitem [level=1]
    button "Only disputed"
      StaticText "disputed"
  listitem [level=1]
    button "Only hedged, or source not named"
      StaticText "hedged, or source not named"
  listitem [level=1]
    StaticText "a source each: named, not named"
  listitem [level=1]
    StaticText "time without a date, drawn shorter"
  listitem [level=1]
    button "Only Statements"
      StaticText "Statements"
  listitem [level=1]
    button "Only Calls"
      StaticText "Calls"
  listitem [level=1]
    button "Only Meetings"
      StaticText "Meetings"
  listitem [level=1]
    button "Only Requests"
      StaticText "Requests"
  listitem [level=1]
    button "Only Radar incidents"
      StaticText "Radar incidents"
  listitem [level=1]
    button "Only Protests"
      StaticText "Protests"
  listitem [level=1]
    button "Only Measures"
      StaticText "Measures"
  listitem [level=1]
    button "Only Advisories"
      StaticText "Advisories"
  listitem [level=1]
    button "Only Suspensions"
      StaticText "Suspensions"
  listitem [level=1]
    button "Only Reports"
      StaticText "Reports"
  listitem [level=1]
    button "Only Situations"
      StaticText "Situations"
  listitem [level=1]
    StaticText "answers, in order"
  listitem [level=1]
    StaticText "how many begin"
  listitem [level=1]
    StaticText "how many may begin"
  listitem [level=1]
    StaticText "of them, disputed"
group
  DisclosureTriangle "About this timeline"
status [live=polite]`;
/* end snapshot dispute */

snapshots["disputed incident"] = 
`heading "Japan–China dispute" [level=2]
StaticText "3 events · from the article (undated) · cites 4 · as of 7–13 Dec 2025"
toolbar "Timeline controls" [orientation=horizontal]
  button "By first report"
  button "As known on a day"
  button "Show the timeline" [pressed=true]
    StaticText "Timeline"
  button "Read as a list"
    StaticText "List"
  button "Read as a table"
    StaticText "Table"
  button "Earlier"
  button "Later"
  button "Zoom out"
  button "Zoom in"
  button "Fit"
  button "Select a span of time by dragging"
  searchbox "Search"
  button "Filter"
  button "Download" [hasPopup=menu]
  button "Help" [hasPopup=dialog]
listbox "Japan–China dispute" [orientation=horizontal]
  group "China"
    option "Beijing: Japanese aircraft obstructed flights. Statement, China. Between 6 and 13 December 2025 (date inferred by the compiler). Disputes another account: Japan says: Chinese military aircraft aimed fire-control radar at Japanese jets, at least twice (the article: “allegedly”, on the number: “at least”); China says (counter-accusation): Japanese aircraft obstructed safe flying around the Liaoning, a carrier of the PLA Navy; China’s embassy says (characterisation): What Japan says is smearing and slander. Source: China, via the article."
    option "China’s embassy: “stop smearing”. Statement, China’s embassy, to Japan. Between 6 and 13 December 2025. Disputes another account: Japan says: Chinese military aircraft aimed fire-control radar at Japanese jets, at least twice (the article: “allegedly”, on the number: “at least”); China says (counter-accusation): Japanese aircraft obstructed safe flying around the Liaoning, a carrier of the PLA Navy; China’s embassy says (characterisation): What Japan says is smearing and slander. Source: China’s embassy, via the article."
  group "Southern waters off Japan"
    option "Fire-control radar alleged off southern Japan. Radar incident, Chinese military aircraft and Japanese fighter jets. On 6 or 7 December 2025. At least two occasions. Disputed: Japan says: Chinese military aircraft aimed fire-control radar at Japanese jets, at least twice (the article: “allegedly”, on the number: “at least”); China says (counter-accusation): Japanese aircraft obstructed safe flying around the Liaoning, a carrier of the PLA Navy; China’s embassy says (characterisation): What Japan says is smearing and slander. Source: Japan, via the article (“allegedly”, on the number: “at least”). Counter-accusation by China, via the article. Characterisation by China’s embassy, via the article." [focused, selected] (Disputed by: Beijing: Japanese aircraft obstructed flights (China says: Japanese aircraft obstructed safe flying around the Liaoning, a carrier of the PLA Navy) (the compiler’s inference). The article says that Beijing “shot back”; China does not speak of the radar. A counter-accusation, not a denial. Disputed by: China’s embassy: “stop smearing” (China’s embassy says: What Japan says is smearing and slander) (the compiler’s inference). The embassy does not say which of Japan’s words it means. Same incident as: Beijing: Japanese aircraft obstructed flights (the compiler’s inference). Subject of: China’s embassy: “stop smearing” (the compiler’s inference). “F-15”, “from the carrier”, “repeatedly”, “locked” and “international airspace” rest on the Terror Alarm post alone. The occasions may lie on one day or on both days of the weekend. Southeast of what is not known: the post is cut off there. China’s answer, as the article gives it, does not speak of the radar: it neither admits nor denies it. Who in Japan gave Japan’s account is not said.)
toolbar "Lanes" [orientation=vertical]
  button "China · 2 events" [hasPopup=menu]
  button "Southern waters off Japan · 1 event" [hasPopup=menu]
slider "Window on time" = 50 [orientation=horizontal]
region "Details: Fire-control radar alleged off southern Japan"
  button "Zoom to its date"
  button "Cite"
  button "Close"
  group "Details"
    StaticText "Radar incident"
    StaticText "Disputed"
    StaticText "Hedged"
    heading "Fire-control radar alleged off southern Japan" [level=3]
    paragraph
      StaticText "On 6 or 7 December 2025"
      StaticText "·"
      StaticText "in the source: “"
      StaticText "weekend"
      StaticText "”"
      StaticText "·"
      StaticText "at least two occasions"
      StaticText "·"
      StaticText "first reported between 7 and 13 December 2025, by the article"
    paragraph
      StaticText "Between Chinese military aircraft, later in the article J-15 fighters, and Japanese fighter jets. The two sides’ accounts differ."
    heading "Both accounts" [level=4]
    StaticText "Japan says"
    paragraph
      StaticText "Chinese military aircraft aimed fire-control radar at Japanese jets, at least twice."
    paragraph
      StaticText "Japan"
      StaticText "the article:"
      StaticText "allegedly"
      StaticText "on the number:"
      StaticText "at least"
    StaticText "China says"
    paragraph
      StaticText "Japanese aircraft obstructed safe flying around the Liaoning, a carrier of the PLA Navy."
    paragraph
      StaticText "counter-accusation"
      StaticText "China"
      StaticText "the article"
    StaticText "China’s embassy says"
    paragraph
      StaticText "What Japan says is smearing and slander."
    paragraph
      StaticText "characterisation"
      StaticText "China’s embassy"
      StaticText "the article"
    DescriptionList
      term "Parties"
      definition
        StaticText "Chinese military aircraft, Japanese fighter jets"
      term "Count"
      definition
        StaticText "at least two occasions"
      term "Radar"
      definition
        StaticText "fire control"
      term "Place"
      definition
        StaticText "Southern waters off Japan"
      term "Tags"
      definition
        StaticText "military"
      term "How dated"
      definition
        StaticText "reckoned from another date"
      term "When"
      definition
        StaticText "The weekend of the post; the post’s own day may be the 6th or the 7th in Tokyo."
    heading "Links" [level=4]
    list
      listitem [level=1]
        StaticText "Disputed by"
        button "Beijing: Japanese aircraft obstructed flights (China says: Japanese aircraft obstructed safe flying around the Liaoning, a carrier of the PLA Navy)"
        StaticText "the compiler’s inference"
        paragraph
          StaticText "The article says that Beijing “shot back”; China does not speak of the radar. A counter-accusation, not a denial."
      listitem [level=1]
        StaticText "Disputed by"
        button "China’s embassy: “stop smearing” (China’s embassy says: What Japan says is smearing and slander)"
        StaticText "the compiler’s inference"
        paragraph
          StaticText "The embassy does not say which of Japan’s words it means."
      listitem [level=1]
        StaticText "Same incident as"
        button "Beijing: Japanese aircraft obstructed flights"
        StaticText "the compiler’s inference"
      listitem [level=1]
        StaticText "Subject of"
        button "China’s embassy: “stop smearing”"
        StaticText "the compiler’s inference"
    heading "What stays open" [level=4]
    list
      listitem [level=1]
        StaticText "“F-15”, “from the carrier”, “repeatedly”, “locked” and “international airspace” rest on the Terror Alarm post alone."
      listitem [level=1]
        StaticText "The occasions may lie on one day or on both days of the weekend."
      listitem [level=1]
        StaticText "Southeast of what is not known: the post is cut off there."
      listitem [level=1]
        StaticText "China’s answer, as the article gives it, does not speak of the radar: it neither admits nor denies it."
      listitem [level=1]
        StaticText "Who in Japan gave Japan’s account is not said."
    heading "Sources" [level=4]
    list
      listitem [level=1]
        button "[News article on the Japan–China dispute, undated]"
        StaticText "issued some day between 7 and 13 December 2025"
    heading "Show only" [level=4]
    DescriptionList
      term "Kind"
      definition
        button "Only Radar incidents"
          StaticText "Radar incidents"
      term "Who acts or speaks"
      definition
        button "Only Chinese military aircraft"
          StaticText "Chinese military aircraft"
        button "Only Japanese fighter jets"
          StaticText "Japanese fighter jets"
        button "Only Japan"
          StaticText "Japan"
      term "Source"
      definition
        button "Only the article"
          StaticText "the article"
      term "Place"
      definition
        button "Only Southern waters off Japan"
          StaticText "Southern waters off Japan"
      term "Tag"
      definition
        button "Only military"
          StaticText "military"
list "Legend"
  listitem [level=1]
    StaticText "once, within"
  listitem [level=1]
    button "Only disputed"
      StaticText "disputed"
  listitem [level=1]
    StaticText "a source each: named, not named"
  listitem [level=1]
    button "Only Statements"
      StaticText "Statements"
  listitem [level=1]
    button "Only Radar incidents"
      StaticText "Radar incidents"
  listitem [level=1]
    StaticText "each disputes the other"
group
  DisclosureTriangle "About this timeline"
status [live=polite]`;
/* end snapshot disputed incident */

snapshots["list"] = 
`StaticText "2 events"
toolbar "Timeline controls" [orientation=horizontal]
  button "Show the timeline"
    StaticText "Timeline"
  button "Read as a list" [pressed=true]
    StaticText "List"
  button "Read as a table"
    StaticText "Table"
  searchbox "Search"
  button "Filter"
  button "Download" [hasPopup=menu]
  button "Help" [hasPopup=dialog]
feed "Timeline"
  article "Alpha speaks. Statement, Ann. Some day in November 2025. Source: Ann, via The Gazette."
    heading "2025" [level=3]
    StaticText "Nov 2025"
    StaticText "Statement"
    StaticText "Read with errors"
    heading "Alpha speaks" [level=4]
      button "Alpha speaks"
    paragraph
      StaticText "Ann"
    paragraph
      StaticText "Source:"
      StaticText "Ann"
      StaticText "The Gazette"
    group
      DisclosureTriangle "More"
  article "No date. Event. Without a date. No source given."
    heading "Without a known date" [level=3]
    StaticText "Event"
    StaticText "Read with errors"
    heading "No date" [level=4]
      button "No date"
    paragraph
      StaticText "No source given"
group
  DisclosureTriangle "About this timeline · 3 problems in the data"
    StaticText "About this timeline"
    StaticText "·"
    StaticText "3 problems in the data"
status [live=polite]`;
/* end snapshot list */

snapshots["one event"] = 
`StaticText "1 event"
toolbar "Timeline controls" [orientation=horizontal]
  button "Show the timeline" [pressed=true]
    StaticText "Timeline"
  button "Read as a list"
    StaticText "List"
  button "Read as a table"
    StaticText "Table"
  button "Earlier"
  button "Later"
  button "Zoom out"
  button "Zoom in"
  button "Fit"
  button "Select a span of time by dragging"
  searchbox "Search"
  button "Download" [hasPopup=menu]
  button "Help" [hasPopup=dialog]
listbox "Timeline" [orientation=horizontal]
  group "Events"
    option "Ferry service suspended. Event. Some day in December 2025. No source given."
slider "Window on time" = 50 [orientation=horizontal]
list "Legend"
  listitem [level=1]
    StaticText "once, within"
  listitem [level=1]
    button "Only no source given"
      StaticText "no source given"
status [live=polite]`;
/* end snapshot one event */

snapshots["help"] = 
`StaticText "1 event"
toolbar "Timeline controls" [orientation=horizontal]
  button "Show the timeline" [pressed=true]
    StaticText "Timeline"
  button "Read as a list"
    StaticText "List"
  button "Read as a table"
    StaticText "Table"
  button "Earlier"
  button "Later"
  button "Zoom out"
  button "Zoom in"
  button "Fit"
  button "Select a span of time by dragging"
  searchbox "Search"
  button "Download" [hasPopup=menu]
  button "Help" [hasPopup=dialog]
listbox "Timeline" [orientation=horizontal]
  group "Events"
    option "Ferry service suspended. Event. Some day in December 2025. No source given."
slider "Window on time" = 50 [orientation=horizontal]
list "Legend"
  listitem [level=1]
    StaticText "once, within"
  listitem [level=1]
    button "Only no source given"
      StaticText "no source given"
status [live=polite]
dialog "Keys and gestures" [focused]
  heading "Keys and gestures" [level=2]
  button "Close"
  heading "On the events" [level=3]
  DescriptionList
    term "← →"
    definition
      StaticText "previous, next event in the lane"
    term "↑ ↓"
    definition
      StaticText "nearest event in the next lane"
    term "Home End"
    definition
      StaticText "first, last in the lane; with Ctrl, of all"
    term "PgUp PgDn"
    definition
      StaticText "one window back, on; with Shift, the focus stays"
    term "+ − 0"
    definition
      StaticText "zoom in, zoom out, fit"
    term ". ,"
    definition
      StaticText "on to a linked event, back"
    term "Shift + ← →"
    definition
      StaticText "select a span of time, event by event; Enter lists it"
    term "Enter"
    definition
      StaticText "open details"
    term "Shift + F10"
    definition
      StaticText "menu of the lane: show it alone, keep it at the top, fold it"
    term "letters"
    definition
      StaticText "jump to a title"
  heading "In the list and the table" [level=3]
  DescriptionList
    term "↑ ↓"
    definition
      StaticText "previous, next event"
    term "PgUp PgDn"
    definition
      StaticText "one page back, on"
    term "Home End"
    definition
      StaticText "first, last event"
    term ". ,"
    definition
      StaticText "on to a linked event, back"
    term "Enter"
    definition
      StaticText "open details"
    term "letters"
    definition
      StaticText "jump to a title"
    term "← →"
    definition
      StaticText "between the heads of the table; Enter sorts by one"
  heading "On the window below" [level=3]
  DescriptionList
    term "← →"
    definition
      StaticText "a little earlier, later"
    term "PgUp PgDn"
    definition
      StaticText "one window earlier, later"
    term "Home End"
    definition
      StaticText "to the beginning, to the end"
    term "↑ ↓"
    definition
      StaticText "zoom in, zoom out"
  heading "On the day of what was known" [level=3]
  DescriptionList
    term "← →"
    definition
      StaticText "to the report before, to the next"
    term "Shift + ← →"
    definition
      StaticText "a day back, a day on"
    term "Home End"
    definition
      StaticText "to the first report, to the last"
    term "Enter"
    definition
      StaticText "play from report to report, stop"
    term "Esc"
    definition
      StaticText "back to the events; ↑ from the first lane leads here"
  heading "On the reports below" [level=3]
  DescriptionList
    term "← →"
    definition
      StaticText "to the report before, to the next"
    term "Home End"
    definition
      StaticText "to the first report, to the last"
    term "Enter"
    definition
      StaticText "list what its source reports"
    term "Esc"
    definition
      StaticText "back to the events; ↓ from the last lane leads here"
  heading "Everywhere" [level=3]
  DescriptionList
    term "Tab"
    definition
      StaticText "buttons, events, window, details"
    term "Esc"
    definition
      StaticText "close what was opened last"
    term "/"
    definition
      StaticText "search; there Enter is the next hit, Esc empties it"
    term "?"
    definition
      StaticText "this help"
  heading "By pointer or touch" [level=3]
  DescriptionList
    term "drag"
    definition
      StaticText "move the window"
    term "drag on the dates, Shift + drag"
    definition
      StaticText "select a span of time and list its events"
    term "Ctrl + wheel, pinch"
    definition
      StaticText "zoom"
    term "click"
    definition
      StaticText "on an event: its details; on a number or a column: zoom in, or list its events; on a date: show that time; at an edge: go there"`;
/* end snapshot help */

snapshots["empty"] = 
`heading "A quiet month" [level=2]
StaticText "0 events"
paragraph
  StaticText "No events."
status [live=polite]`;
/* end snapshot empty */

snapshots["failed"] = 
`alert [live=assertive]
  paragraph
    StaticText "The events could not be loaded: the server answered 404"
  button "Try again"
status [live=polite]`;
/* end snapshot failed */

