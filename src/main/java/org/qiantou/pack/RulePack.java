package org.qiantou.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiantou.model.Delegation;
import org.qiantou.model.Department;
import org.qiantou.model.Designation;
import org.qiantou.model.District;
import org.qiantou.model.Duty;
import org.qiantou.model.Field;
import org.qiantou.model.Instrument;
import org.qiantou.model.PackInfo;
import org.qiantou.model.Topic;

/**
 * A rule pack (规则包): everything that the tables say, checked and immutable. All maps are in
 * alphabetical order of their keys, all lists in order of id, whatever the order of rows and files.
 *
 * @param info which pack it is
 * @param departments by code
 * @param counterparts exceptions to a department's district name
 * @param districts by code
 * @param organs the statutes' words for departments
 * @param offices who holds the offices that the doctrine names
 * @param topics by code
 * @param words the words by which people mean topics
 * @param neighbours what a topic is not
 * @param functions by code
 * @param fields by code
 * @param fieldWords how people say the values of fields
 * @param instruments by id
 * @param duties by id
 * @param delegations by id
 * @param designations by id
 * @param examples texts with their topics
 * @param language how people write besides: cues, places, spellings
 */
public record RulePack(
    PackInfo info,
    Map<String, Department> departments,
    List<Counterpart> counterparts,
    Map<String, District> districts,
    List<Organ> organs,
    List<Office> offices,
    Map<String, Topic> topics,
    List<TopicWord> words,
    List<TopicNeighbour> neighbours,
    Map<String, Function> functions,
    Map<String, Field> fields,
    List<FieldWord> fieldWords,
    Map<String, Duty> duties,
    Map<String, Delegation> delegations,
    Map<String, Designation> designations,
    Map<String, Instrument> instruments,
    List<Example> examples,
    Language language) {

  public RulePack {
    departments = ImmutableSortedMap.copyOf(departments);
    counterparts = ImmutableList.copyOf(counterparts);
    districts = ImmutableSortedMap.copyOf(districts);
    organs = ImmutableList.copyOf(organs);
    offices = ImmutableList.copyOf(offices);
    topics = ImmutableSortedMap.copyOf(topics);
    words = ImmutableList.copyOf(words);
    neighbours = ImmutableList.copyOf(neighbours);
    functions = ImmutableSortedMap.copyOf(functions);
    fields = ImmutableSortedMap.copyOf(fields);
    fieldWords = ImmutableList.copyOf(fieldWords);
    duties = ImmutableSortedMap.copyOf(duties);
    delegations = ImmutableSortedMap.copyOf(delegations);
    designations = ImmutableSortedMap.copyOf(designations);
    instruments = ImmutableSortedMap.copyOf(instruments);
    examples = ImmutableList.copyOf(examples);
  }

  /** Finds a district by code, name or alias. */
  public Optional<District> district(String codeOrName) {
    return districts.values().stream()
        .filter(
            each ->
                each.code().equals(codeOrName)
                    || each.name().equals(codeOrName)
                    || each.aliases().contains(codeOrName))
        .findFirst();
  }

  /** Returns the organs that a statute's words meant on a day; empty for a department's code. */
  public List<Organ> organs(String words, LocalDate day) {
    return organs.stream()
        .filter(each -> each.organ().equals(words) && each.validity().on(day))
        .toList();
  }
}
