const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * What the columns of a table that is of no known format may hold, by the names that they go by, as `headerOf` writes them; in
 * English, German, French, Spanish, Portuguese, Italian, Russian, Ukrainian and Arabic.
 */
export const COLUMN_NAMES = {
  id: words(
    `id event_id eventid incident_id incidentid uid uuid unique_id civid globalid case_id report_key ibc_code objectid`,
  ),
  title: words(`
    title headline event_title incident_title event_name name event incident subject label
    titel uberschrift titre titulo titolo название заголовок назва العنوان عنوان`),
  summary: words(`
    description summary notes text content_text details narrative event_description comments content desc
    beschreibung texte texto descripcion descricao descrizione описание опис الوصف وصف`),
  date: words(`
    edtf date_edtf date event_date date_start start_date startdate start start_time incident_date date_of_incident date_of_event
    date_time datetime verifieddate occurred date_occurred occurred_on eventdate when day date_reported time timestamp begin
    datum fecha дата التاريخ تاريخ`),
  end: words(`end end_date date_end enddate end_time ende enddatum fin fecha_fin date_fin`),
  year: words(`year iyear jahr annee ano anno год рік السنة سنة`),
  month: words(`month imonth monat mois mes mese месяц місяць الشهر شهر`),
  dayOfMonth: words(`day iday day_of_month tag jour dia giorno день اليوم يوم`),
  time: words(`
    time time_of_day event_time incident_time hour local_time uhrzeit zeit heure hora ora время час الوقت الساعة`),
  zone: words(
    `zone time_zone timezone tz tzid zeitzone fuseau_horaire fuseau zona_horaria huso_horario المنطقة_الزمنية`,
  ),
  lat: words(`latitude lat geo_lat y ycoord event_lat breite breitengrad latitud latitudine широта خط_العرض`),
  lon: words(`
    longitude lon lng long geo_lon geo_long x xcoord event_lon lange langengrad longitud longitudine долгота довгота خط_الطول`),
  pair: words(`
    coordinates location_coordinates coords lat_lon lat_long latlong latlng latitude_longitude geolocation gps geom_wkt geometry
    geom the_geom wkt position koordinaten coordonnees coordenadas координаты координати الإحداثيات`),
  radius: words('radius_m radius accuracy_m uncertainty_m'),
  place: words(`
    place place_name location_name location city town village site place_desc address district governorate province admin2 admin1
    region ort lieu lugar local luogo место місце المكان مكان الموقع`),
  country: words(`country country_name pays pais paese страна країна البلد الدولة`),
  category: words(`
    category event_type incident_type type event_category kind facet group attack_type
    kategorie art categorie categoria категория категорія الفئة النوع`),
  actors: words('actors actor actor1 side_a party organization group_name'),
  otherActors: words('actor2 side_b'),
  perpetrator: words(`
    perpetrator perpetrators attacker perpetrator_name gname tater taeter auteur autor الفاعل`),
  target: words('target targets target1 opfer ziel cible objetivo الهدف'),
  killed: words(`
    killed deaths fatalities fatality_count dead number_killed total_killed people_killed nkill death_toll best total_deaths
    tote getotete morts tues muertos mortos погибшие погибло загиблі القتلى عدد_القتلى`),
  killedLow: words(`
    killed_low killed_min min_killed deaths_low deaths_min low fatalities_min minimum_killed reported_minimum`),
  killedHigh: words(`
    killed_high killed_max max_killed deaths_high deaths_max high fatalities_max maximum_killed reported_maximum`),
  wounded: words(`
    wounded injured injuries nwound number_injured total_injured people_injured verletzte verwundete blesses heridos feridos
    раненые поранені الجرحى عدد_الجرحى`),
  source: words('source sources publisher source_name quelle fuente fonte источник джерело المصدر'),
  url: words('url link source_url links reference'),
} as const satisfies Readonly<Record<string, readonly string[]>>;
