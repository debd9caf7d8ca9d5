package org.qiantou.pack;

import java.util.Optional;
import org.qiantou.model.Department;
import org.qiantou.model.DepartmentName;
import org.qiantou.model.District;

/**
 * A department that bears a name, or once bore it.
 *
 * @param department the department; for a district's body its municipal counterpart
 * @param name the name, its form and its days; for a district's body the days of the department
 * @param valid whether it is right on the day that was asked about
 * @param district whose body it is; empty for a municipal body, and for one of any district (区县…)
 */
public record NameMatch(
    Department department, DepartmentName name, boolean valid, Optional<District> district) {}
