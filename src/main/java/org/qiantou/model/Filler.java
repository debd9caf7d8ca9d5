package org.qiantou.model;

/** Which government may fill a slot that a law leaves open (D9). */
public enum Filler {
  CITY,
  DISTRICT,
  EITHER
}
