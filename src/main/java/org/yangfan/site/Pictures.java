package org.yangfan.site;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.page.Picture;
import org.yangfan.query.View;

/** The pictures of an answer: the view that its query names, and a map where it is of provinces. */
final class Pictures {
  private final Reading reading;

  Pictures(Reading reading) {
    this.reading = reading;
  }

  List<Picture> of(Answers answers) {
    List<Picture> pictures = new ArrayList<>();
    View view = answers.header().view();
    if (view == View.BAR) {
      new Bars(reading).of(answers).ifPresent(pictures::add);
    } else if (view == View.MATRIX) {
      new Matrices(reading).of(answers).ifPresent(pictures::add);
    } else if (view == View.TIMELINE) {
      new Timelines(reading).of(answers).ifPresent(pictures::add);
    } else if (view == View.NETWORK) {
      new Networks(reading).of(answers).ifPresent(pictures::add);
    }
    if (view == View.BAR || view == View.MAP || view == View.MATRIX) {
      new Maps(reading).of(answers).ifPresent(pictures::add);
    }
    return pictures;
  }
}
