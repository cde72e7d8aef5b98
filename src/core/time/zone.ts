/**
 * A time zone as the offset of its clocks. "Local" times are written as if they were UTC: the local time
 * 2020-11-17 20:00 is the number Date.UTC(2020, 10, 17, 20). All numbers in ms.
 */
export interface Zone {
  /** IANA name, e.g. Asia/Baghdad. */
  readonly name: string;
  /** What the clocks show more than UTC at this instant. */
  offsetAt(instant: number): number;
  /** The clock's reading at this instant. */
  toLocal(instant: number): number;
  /**
   * The instant at which the clocks show this reading. A reading that occurs twice gives the earlier instant; one that
   * is skipped gives the instant of the jump.
   */
  toInstant(local: number): number;
}
