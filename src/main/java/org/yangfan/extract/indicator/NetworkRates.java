package org.yangfan.extract.indicator;

import java.util.List;
import org.yangfan.extract.promise.Promise;
import org.yangfan.regex.Pattern;

/** Names the rate of places after what its sentence is about: …个5G基站，乡镇覆盖率100%. */
final class NetworkRates {
  private static final String NETWORK = "5G网络";
  private static final Pattern ABOUT_NETWORK = Pattern.compile(".*5G(?:基站|网络|信号).*");

  /** A rate of places, which does not say by what they are covered. */
  private static final Pattern OF_PLACES =
      Pattern.compile("[^5]*(?:[乡镇村县区]|城区|街道|社区|重点场所|沿线)\u0001*(?=(?:覆盖|通达)率$)");

  private NetworkRates() {}

  /** {@code promise} by its full name, where those made {@code before} in its sentence tell it. */
  static Promise named(Promise promise, List<Promise> before) {
    boolean told =
        !before.isEmpty() && ABOUT_NETWORK.matcher(before.get(before.size() - 1).words()).matches();
    return told
        ? promise.of(OF_PLACES.matcher(promise.words()).replaceFirst("$0" + NETWORK))
        : promise;
  }
}
