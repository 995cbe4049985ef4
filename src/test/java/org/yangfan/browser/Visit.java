package org.yangfan.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the {@link LiveSite} and the {@link Browser}, one of each for all of them; skips the
 * classes that are constructed with a browser where there is none.
 */
final class Visit implements ExecutionCondition, ParameterResolver {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    boolean wanted =
        Stream.of(context.getRequiredTestClass().getDeclaredConstructors())
            .anyMatch(made -> List.of(made.getParameterTypes()).contains(Browser.class));
    return wanted && !Browser.isInstalled()
        ? ConditionEvaluationResult.disabled(
            "skipped: no browser on PATH: install chromium and chromedriver"
                + " (Debian: apt-get install chromium chromium-driver) to run it")
        : ConditionEvaluationResult.enabled("all is there");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == LiveSite.class || type == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    if (parameter.getParameter().getType() == LiveSite.class) {
      return site(context);
    }
    return context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .computeIfAbsent(Browser.class, type -> open(site(context)), Browser.class);
  }

  private static LiveSite site(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .computeIfAbsent(LiveSite.class, type -> start(), LiveSite.class);
  }

  private static LiveSite start() {
    try {
      return LiveSite.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Browser open(LiveSite site) {
    try {
      return Browser.open(site);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
