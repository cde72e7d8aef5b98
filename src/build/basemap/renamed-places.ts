/** Names that changed after GeoNames was packed (March 2023), or that it kept too long: its id, its name, the name now. */
export const RENAMED: readonly (readonly [id: number, old: string, now: string])[] = [
  [1278994, 'Allahābād', 'Prayagraj'],
  [1278149, 'Aurangabad', 'Chhatrapati Sambhajinagar'],
  [1270642, 'Gurgaon', 'Gurugram'],
  [1262321, 'Mysore', 'Mysuru'],
  [1261012, 'Osmanabad', 'Dharashiv'],
  [1520316, 'Ust-Kamenogorsk', 'Oskemen'],
  [710554, 'Chervonohrad', 'Sheptytskyi'],
  [709584, 'Druzhba', 'Khutir-Mykhailivskyi'],
  [704388, 'Krasnohrad', 'Berestyn'],
  [699445, 'Novomoskovsk', 'Samar'],
  [697576, 'Pervomaiskyi', 'Zlatopil'],
  [690312, 'Vatutine', 'Bahacheve'],
  [689378, 'Volodymyr-Volynskyi', 'Volodymyr'],
  [1000501, 'Grahamstown', 'Makhanda'],
  [964420, 'Port Elizabeth', 'Gqeberha'],
  [946877, 'Uitenhage', 'Kariega'],
];
